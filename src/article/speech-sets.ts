/** Made by `npm run words`; the verbs themselves stand in `src/commands/word-lists/speech-verbs.ts`. */

/** Two sets (see word-set.ts): verbs of speech as whole words, and stems of such verbs. */
export type PackedVerbs = readonly [exact: string, stems: string];

/** By primary language subtag. */
export const SPEECH_SETS: Readonly<Record<string, PackedVerbs>> = {
  en: [
    "ADUxauHWKXnqpYtGqwAiAJRHSxk2oZO98jA0P8q-h_o_cTupPmOgK6G4F38729htFE6RvUny4fBTWNabzQaGJE1WupjqA9fyXpmQCCCvzx1h-dHTK3P8GvwCMTTgKiYHP_bWGoKWaSjlpG8yNbULPdLI8iY-eqxfCxM7ptKinl9PJ7rri6bYg1qfWelEc98bf0MpNrDiRRQIByuEZBs4L9oCDw51Ie_70U46q-tGA2B13dbPjoflJJf6zXn551vQltdNjQ_gG6sAdGMUhUsgSbj_nPGfOvAIxfg56a09BXRpOMFQv-Uspc-__89UoNm1V29w_DIQUEv634mqIt1eCW1w0zotNIwJY_yJNJX83mHQJe-LmmxsaFAVhkJZVz3-30surmNH-OeBnQwztN7fUh5Lw6",
    "",
  ],
  de: [
    "BAUaKWNEdlajelY09KS_EMCXupbonoSWdGPFwnf3p",
    "DBF8rIOtLDzrQB4HkFG8SsYXXLMgq9auYk7EAZmZA72I_4NcjXo3o4qB6K4JgeFDW98eiDt0M_t11k8pLjZIy86w6lnLiFs25UGUTJj_jFs_p8-8Mtim-CX7aDxiUOjqinIWHnk-",
  ],
  fr: [
    "AAnw1I2gxo-jUOOG0k5acfZH2aE8Sb84I0bNzBtF_QXKx-gsTEtk3Jf-cW6nq7b8tr89nfGIdf4ZEu",
    "GBaKBy6xAgKDeWeOF8u02krzJIiY_ovu6C2qNN9q_TMBIwUxYEK___5fOHaSlOQ_tVuWXy009gbUrXk_MuGJhUmW1f_vZPXuVyXlYUMlrO9x2Upj0hfLT1W9ECADaxrtf930leqego_4RY75SACKyd4MuMuiFgPDjHa7TWh-Av114VA",
  ],
  es: [
    "AANj-6NTK5CVKfI_4zfC8SUAUiPQ",
    "ABVkUY1ODIXqvn_FdtNAkZU1ADQN34-Zyc7tlMhzPdlIMM7J5tjbQv_hDnr0NxJEZsB4zD7-OJxBwGtFu-qP7Rer8mBhPv45V_-KRPpArsMy4eTm15N_8Ds3T_B1wLTfrnQgCDEhlF9hcE1__ZmqzeUlUq5gjl8jom8gE6",
  ],
  it: [
    "BAQpTquE370hPfu-B8ShPr-hCmT1KTtaG4",
    "BA_-Ckm6KQpSP4WHGdWPKHwg6IY2ggPfnbcV_8FmehUG71IEz_3BAZyYp6CehFL11nr5cwkhpu7glATtT96qkcQ_CrfHgsKuiX6CMjx-gSFy4xhnNs1Pk_e8wG0o",
  ],
  pt: [
    "AASbcsxtmqYHRSpWG0aa6H___6THELqPyhc5rg",
    "AA7izykR8E_w2AnD2FJNdMZnmABX8VZ1TdZjSH4NIAFH1PDBLPS0BWemDx9wTOpeCMSr-bRXZa_xLYdzxN__BGKRXGbP3twzsIbaXh1ry4FiKCa21wRMY",
  ],
  nl: [
    "AAsg9_1u3sK8--dUSfcg-fCEJ_C6HzTBbmdG77z-caxhwiHJoTBvyKNk7UJJjNHNj3_71amTWQfrK8cWmT1JgcIY",
    "BAXp6OnW7IMsITCpe2kd0R2dpwTGqngvV7_-SAJe_dMR83u",
  ],
  pl: [
    "BAIrdxgCAgom6Q5ydPg",
    "CBARtLXyV7F8IBhOY2f9owXceoHU9w7YteiE0tT2wDvckwCCyr7xZxeSSrn8DgoZ7eH0ZkY_xw6B1RcIdfvEKGL9tv-zZ38kE-xTahGeiH4DjJiB-1ONUIsEsHJmuS",
  ],
  ru: [
    "AACV7j0",
    "ABR1L7O4zQpz4R7G7N3TgZMqaAbCt91E195aUgEUyy5_Cr7n050tVckDTAe3LCANzFqP6JeafH17Cj63HPP0Ul8gjOR45Y8s9dE5iWLqrV__9FUf_M50MP-dxFCRi-y3Ir5iDv4MhSrrb3SnHB_HcaJx_i55ksy",
  ],
  uk: [
    "BADKSrmt4",
    "BAyQ2BGhUNf6WFbHX0f-yqHkHYkila9ox9qNlrIj0b-KEXV4k8XTyZU5zqq2XkTcjxNixk0gc707cHnNhXftVfKjx6TV6qqJVZo",
  ],
  sv: [
    "AAtvzoV-nrPU2gVtMpokTDu72xraDFVT8dDFSV4B6zStNX_jS4STvxjdvGjzjc8rk9hfEeWd0BR5Kzuy9opj-KWk4",
    "AAGdSRPAepbEuc",
  ],
  no: ["FAeFG1BBeupJvH5D8y-9DChFx_sAoPhPoANPI9IqteGAP4CdIG4Qr2dcsIT-", "BAOQjgVBYSNRy8lxTI3evIIcoEtX4"],
  da: ["AAPxh-YHeT2AhFCAIOCM_1b8HEEkSFJpg", "BAUxFY4t-RerO3UQk4joN4GJg29mb3hv9q9WKK-YI"],
  fi: [
    "AAYuV_wJa1ig3N0jGkhuGPyOU1F_pJyH3dl0r8Xn0_JNIXVmW",
    "FAmPbgxksB_NrpnGxVk31SyXys_00vWkZWeoQcy8K2U_wimoWgBEiVX57VaKyOfZX-OR9swQODGRg",
  ],
  hu: [
    "AAU9nxjjD3Vk8vTy5L2viV8wie8Lovzo6b02agJNfQ",
    "AAoGHDP_UT2-6Vz8VONxxYTx7tJB1GS0t37WeZ3ipC60QIsf8ghRVIbQRuwjAH_f8jCT2I4VrK7XbEHQ",
  ],
  cs: [
    "BAS7rRlPsY7BFLd-FUP04mRheCm8OS-mfHj6cA",
    "BAwjO3SWpZLyKtk4jqlg9TH7q-A05vpPSpGso8kf4xm1u7IAyPgwlwabEwFXmKGBtJTx8x_fgBsjUtRDy0T8u97VoQwIfhu",
  ],
  tr: ["AAJ9izcl6wXRWMu2cPYMA", "DAa7Y8LJCij-p9-y0Ghqxu-WCyzSXfof_UC5NOZV7xDcGmYLrpUvQ"],
  el: ["CACQTFs", "AAfBRcDwTwFnzQBOYGtJN6DnjNwxAnF-HPM3stMRr-NHzjKZg6W_4QwA3f_JvQA"],
  ro: ["AAPzKy4h3J5SegfUWycNOYraGbtWG0tQ", "FAf0mAeauGckfgVZOAZHFbBj_knyE2sVdqh2-XC2sPxC1ghqMPJHSkS_BkLp5JE"],
  hr: ["AAe5hw4IvQnN3jFJDAZJ6qDpm5jvxhUQmeasm0YL75OicN-oKTfAqjlDfJKRY", "AAQ_s1BqLNLSxlyvOdXQKnVxK7l9eA6uYY"],
  bg: ["AABak", "AAYn6smzfRcxKKAXaHihj1hpyJ4dWMgAX3UqluhHlovE4M0zg"],
  id: ["AAN-cWTe4PazuGCKahjgLhYbKSRA", "CAUlDUtTu5LC_fPh42TOrmQsrs6bcl_c42CZ-X_wq"],
  th: ["", "AAI-hQ6cjcFTm3XIReg"],
  vi: ["AAMpaPSmDr-muGGd_cS68qofOs", ""],
  ar: [
    "ACJ-p_8Jfk3esJLeZ8WoUXiWqn8r-AITjJJR9UF2m4H0zf-vnoNwGy3m9_redSNvH9Lf_A4fL6g-OZF4bv0MWAsTaOEbxDfaI-xtHAGhC17hu3zPjaev52xkgb4p7gimvzoin0l_z4g4XDZ_2ixuc6DJp7pBSPYCdT2SklRDjLDTEQQjrHZrKjYPgPtHjRguzRjXn_4m1PS739KUq61Hplf5ijGGXEWZ-foZvvjwkWXeT6ZjY8OgYY_t-JsVLH9huDiM_HvyOuw",
    "",
  ],
  fa: ["AAYrSOdR9CglmK2cDPSfi10dkRvDrjbYueJAiwE6nd8fApSUx", ""],
  he: [
    "DBPJUXrSE-DURv1R-0OIGh-uv5D6dHTmSXnlDpAe0uV2vAzXpd-5Ib-YjgNSSyT4gQOHuAumKygIWQN6LRMIiDH4ElgtoH3QbOZQPv3-XoCi58Qho3EwOUn4SrzElXuSuWW7P5AkCq8h_CXh7b_jzZNGUu",
    "",
  ],
  hi: ["BAfB5MeQH_cyFg3Ez4yys-AIu8J7s-lmvXScLLONdwJAgq8FqlmN5Fxl1oG9pQy", ""],
};
