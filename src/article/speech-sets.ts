/** Made by `npm run words`; the verbs themselves stand in `src/commands/word-lists/speech-verbs.ts`. */

/** Two sets (see word-set.ts): verbs of speech as whole words, and stems of such verbs. */
export type PackedVerbs = readonly [exact: string, stems: string];

/** By primary language subtag. */
export const SPEECH_SETS: Readonly<Record<string, PackedVerbs>> = {
  en: [
    "ADUxa3C1iy8eqexdGlX4IwBFDOkxmbOGV3fyMhoP8VXoe9H1xHdTPlHQCrQ1gVv472uwzRQnRG-pHy4PhU0xlpvmfaHEhNS1ymPUA9b5LqZiAIIFbzx6wvnQ6Y7cv4NPwCmH04BVJgOX_bVDWCizRJ_LTG6ZHW0hU9yWI8xLvm1Wl7FjM302SoU830eTvrrxcm2EFWo-ueeiPPdjZ_QzSXrDxIUThBHHcKY82eC3tBILhy1IPe-9GnDqq9aGAzA5dzrZ-Og_FJEv2su87nmrfQi2rTYaH-AZ1MAWjHFGKmyAkrjvznxm518Ahifg59NNPQK9Gib8FQX_lKlJz7__56UomxtUu23DeGQQaB7-m_CbUOt2vAlmuDTNRZNIYCWH-RI0iv83bDkCr14udNhsNCYFcMYlyqz3_b3LL1cY0P8c2BfoZM3pvt8pB5LodQ",
    "",
  ],
  de: [
    "BAUaLLFRDsrqM9Kw0ulIvohwJPbpb0TaESz0X-Lgnf70Q",
    "ABF_39NzWyfATOZvukatPiInBhNJ5N4zsYX5fdtAcDq5Rxiz8cdeQv6meKOc3Fh0S3YcjMesm1LJMCBfTpYofYAqd4A5cyzZrsDa2nioEWm4nIFxUE4-YpHXw3Na16-SuQJy-M0zWXAB30plk6lA",
  ],
  fr: [
    "AAnw1kaoMNF6NIb-G2SWWjj6kfszE8JO_HBFRsbjBui70E5WX6BXTGWtNxLv5xN1Hq6t-Lbfj2d-MQdX8MhLQ",
    "ABah5dMfOaWmF8si_N7-VZAkROU0lHTrbXG92XeNH7GIgTpk90hWg0RxYJSjhg2YcybrCfPHS8JzMjZKH_aTZTP_gz4xYRtUw0sC20Ppvsj8KlfSV6RRJ9YqN788toY4h-_5QJHaLIZWTc9v2DhHVFZZoyveB9V30v7mvJfpRxm-YQxBHvIyfPE2Az_bqC4",
  ],
  es: [
    "AANj-dFUzXGJWU3I98ZnwviSQAo-PQ",
    "ABVkUMbTeZFedfH_Fc2nQGjJTSADQm5-PjOTzubJ8h5nnZJAwy2TZthtULf8IeeroZxJiLbAPDMN38uH4gsBtom75UP7RfV9JgMI-vxy1-_FIT9ICuYZy4PH5tfJr_wO5uT_g6b_aZ-uahECBh4ZIv2FYJl-_szqrbzSSpW5gRpfUcia5AE6A",
  ],
  it: [
    "BAQpS1XBM_ekE6_e98-MoJ9P6EFMz1FH7Wg3g",
    "BA_-CiTaimFJI3wsHFOpjzQ9B_0Q42QQD287dxL_sFjPIVA3vUQGz77ggGOTim0D-hCl9dM9flxhIhp3c4JYCO1L71Kj-Ifwqb4uCwVWiT9A7IuPyBMLi4Ywpzdmc-Z-e80DVKA",
  ],
  pt: [
    "AASbeWUbU1RgeiepTDZGnXOf___0lnFFyj6UNzbXQ",
    "AA7iy5SEfgm_DYBLD1CkTPpimeMABT-KudObtmGkH4NUABP-p4MKWPSyApnkwfH1gmOmvAjKU_5tSuZaf4lmHOfEz_-CKKUrZm5-e3FnUIVs94etXLiK-KFNNteCIxg",
  ],
  nl: [
    "AAsg9_63N7BXj7c6kSXuQPj4Qwm-F2HxpgWszcbn3n-cZYwcEQcmYmRu5FDZnZQkTHNFmw9_verqYmrQf1lPFi1ZNqRgcEO",
    "BAXp7HR1t5BiwQmCovbpGuhHa7NwRjKpsF9Xf_8kAJPftTGPje4",
  ],
  pl: [
    "AAIE_tAHOo9SX4g_JgZM",
    "CBARslp8qu8X4QBhHMNj_tGBc46oHqdcPbC19EE0mp1sIdtyRfyCZV-8POJ5JVXH7ByJ_Pb4e4zEY_43-geqJwY6vvFE_i_ts_7NTvckKfMUzUEY9EP4DRk4f_2pY1YRMEmDiZpyQ",
  ],
  ru: [
    "AACV5x6A",
    "ABR1L9nWMuFLPgjzG7m504jIyo0A7CW-9RGvrlnpBEUZYuP4Vfuepy0tKtJCaYBtuTCQGcxVRvok80_H09co3W6c6foUa-YIpyHjSw8s2ulOUSwuVW1_f-ilH35nXQYfedwiokMXzLORP5iR3eDIKKum3XSTjwfY7hnzjfi48yTMw",
  ],
  uk: [
    "BADKTVvrf",
    "BAyQ3AhoThr_pXK1HV6P_spQ-QaxEiitPaOPqovLXIf6Nvihi6XhJ4XN5GVPOcqpsfkTuP8TcV-TVAs76dnBc5mFW_ZVXlQ8eia3qVTpUs1",
  ],
  sv: [
    "AAtvz0J_p7Z3TbAntMU0JCYa7vthraBhVUflz-KmV0A2s2Vk1f_Gi4RJz8cbe8dHbjeeS5HsL8R0s10AoeSqd3LzRTj9FLpO",
    "AAGdRIlwH1KsTc4",
  ],
  no: [
    "FAeFHagQP11kmeL5DuZbvQYUEXj9sAUF4T9AA0uR1IlWnhhB9gH6QG4IV9nTlggn9",
    "AAO9aPMjT_gNMlYUWY7siCjvxWJzmXgG",
  ],
  da: ["AAPxhfMD3j-wCESEEIHBFP8rbwcIHkTCiac", "AAUxpUHYydZ3AB34xRo-tzibZTecBHDEaXMe-D1ulOg0"],
  fi: [
    "AAYuV_4EmtMUDcbojDSIbgxfI2ppF30kch-7mXVXsXr6PySpDdVMq",
    "AAmG_195ji__Oh5ts1yPuJlLgjResIz_pTwicXspWQP_cGn4FnhA4Z4qXtETMLosJNDnHl1MPq1prwxSvU",
  ],
  hu: [
    "AAU9n4xYwu6uTxejycl1r8SfzCk88LkX05_TfTW1AJOvo",
    "AAoGFhm_1Ee3zpXn3VPG2cXCdHraTB0jEtNuvtY8zviohctEBEx35BRQqkG2CG7FGAHfv-IwSbYjwrLJdr2wg6",
  ],
  cs: [
    "AASYvtcA1YF_HgHqJjmTFe4cv1R9IuJnARkqpi-w0",
    "BAwjObqllLEvEVdksRypMHlMX3V-Aycv6T6VEZ5R8kX8Yptd3MgBkfgwS4GjYlAUvKKDAzSUeLzH-_ABmRpLKIPLSn0u-9laCGQg_Dc",
  ],
  tr: ["AAJ9i5uJemCdFUZW2WHqDE", "CAauVTFqV_1637kjJDBiunnw_2t2b003f5agu1tkf6VE5J3tffEa5cLxQ"],
  el: ["AACVztd", "AAfBQuA8KeAVvmQCnGBto83kHPjM4YgI4v4cuZrsrmIa9xofOMUxg1Lf-EJ_-778m-gA"],
  ro: ["AAH166L-C6lFK8pKug", "AAdJLwpDFmtRI2rwJFvFQD4w3wAivsy60_yHplqDzbirih0rI3_20avsh-l9J_HS"],
  hr: [
    "AAe5hocCL6Es3XGHJBgNSbVSOjNvjv4wlDky5q5NUYl8-ToTY3tQaS_gVo4oa8kci4",
    "AAQ_s0g0iypaLFLkvLOp0CU6XEV3F8vBOpzCg",
  ],
  bg: ["AABam", "AAYn6WRs36LTEUUAXtB4oceeGnkR4dbF4AS99SlLWhHyzrwnAzTnA"],
  id: ["AAN-cXJruD7V-4YESagx4CcLJsUkRAg", "CAUlCqXU33JML--bh4bGztcxCpW86VuRf7mzYky-X34VA"],
  th: ["", "AAI-hQdPI1gqOXuvIQvQ"],
  vi: ["AAMpbHopgdX6acMGd7uIuulUh8dY", ""],
  ar: [
    "ABR5YP88oK-p0wFuRkfK9YyKRhqUSaVXWVf5oWyfNm4nk4-7YScVwJRDilj8StJqriFXNxx4KLP8hVGWuskXaTKB5B4TMOf20oD9Plr7dLE9irC-cqQsslMkdFVegs8o6v0gvrLJvQGGMqAkkMxWtP22yk86CuZ7gc-EFjnwqfee",
    "",
  ],
  fa: ["AAMe40eQoEqxTZ_iqw0-ChJP2kp6", ""],
  he: [
    "BAxM3KlepD0bXMXYav_r-YuYkJeer6OTteO_z-1Jcu2686fPv8HP4mPVstDEq-qbs_pWfJm66iuCsmeRnPtVIHaPfTPFU1RjxXnnhY8S4",
    "",
  ],
  hi: ["CAVW9_euUaKCBwEIIEz02OI_ob8bUpbnrqkT_0pKncq_6AA", ""],
};
