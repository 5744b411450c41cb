/** Made by `npm run words`; the verbs themselves stand in `src/commands/word-lists/speech-verbs.ts`. */

/** Two sets (see word-set.ts): verbs of speech as whole words, and stems of such verbs, each word with the salt before it. */
export type PackedVerbs = readonly [salt: string, exact: string, stems: string];

/** By primary language subtag. */
export const SPEECH_SETS: Readonly<Record<string, PackedVerbs>> = {
  en: [
    "a",
    "M-G18YMXRRQdR76X_6zyJFiv8jZ3xb2cyUVSCAstuit9v_ixiSGbhd1ocetg2jiJtvXOTWMMbaGruknxObM1GAjz7Bv96yoXgoNJJGzD8z17py2aHVUkBBl7BnxOCNjqKDEbeUDK78uV__4UGQ3GQW3XGhLavtC9clJhyKKWBbTtB4prUwC8rUR0sFW-qHaoFSUPKNijH10To78GF_yL_-kF1jsmWmzjzI_8tZ_q9_DBb92yBewPAX9yk8WqSEVnpQg6ceshZXRtPQV12Hx04wUFFGMl-OgycyEds8ysx9MoBr5US1S4TDDQKWHEa0v",
    "",
  ],
  de: [
    "a",
    "PsraVMhFhR3nJj6Aqiac0Ledd4GoaKc43nww7yHk8AzfFasZFS6W8n5uasP",
    "NR4Y4lMZfQXsRgcbkcn_YPWgrB0Pz41A3N6f3j42uqUDLnhHkhLufjvZpUD6198qFz0GXSz51xmgfDMcVjNmbu52FQDxy6TkpoYXjvw1nP_PMFDi4sAmPbyPHj-meArMZxyvLR-K8F_ETWagXMWvGmwf7h0giV85ElAbWFENhdQHowgKP0f",
  ],
  fr: [
    "a",
    "OOhKfu3nmo69CK59GxCuiA_iIaM0iLhFeEmIqdB8_LZSgEgB4oHxzlHKcs55bW8aI7MjKZ8CaW0Y42uCo-IetAP1iraEWd48OsSMkPMqhS",
    "MFh5jGBRVf-PYI2Y-l0fYD_euDxSk3n__NqOD9dJoOPgCfxnvUO8AHb0YbkneVf_x2vk2j63EAd4X_yJn_rPuyq5jHlNDT9IGJ__5Nvqy3xeIoRlmkHLo9_dGqMeEN-9y1C9U255XM9gHyPsfELxOff8HC9w_PT4Ob7sPXmYoSK1__9W_mBZcck4pDkxv9kN3CswHM51uURWoXxgnXjCKirQTrcQ_-bcoubZ3q5P",
  ],
  es: [
    "a",
    "PW77o1b-i40xF6yAB6XCo3Vka9XXz0k5npl8SF7X",
    "NLTyZ6TNwbdKEi7cM_C44hXGFOVWq-KZloilqOwuwMdBhk9SAV6JglOSFrRAPiqyyoCNiYjaDflsH-TjeHRb2-os__dausCzo0TbYgGfCjDRWthohSMByBwT4L8WY8KJo8gu2bVUroSFO6jDPG14ScBzMYFNWg95PopihzQ9BA5MquGStYvXomDSdALrn4Cshi_n8oDLuVCWsf4aCgPgyFz",
  ],
  it: [
    "a",
    "PbTOWSfpkx-eh3jv7D6CGDOb9UBeVkn8IBg2PICMDtXqSnrP",
    "N0gH1x7y53rj3_iLvOauKlpfNqJwUDrRZg2O0LEneeqoZ4vdeieemLEHkqcXMQQ3iz32lZYtRB8SepkX2XGHTXa48C704oCuUWVmsxOJQLstOxskR6ONH65o5kL21KR4ZKfEGbTlz8UtTEktI5m7omX32kAhNM8HFxH7",
  ],
  pt: [
    "a",
    "PbTMU28e4qZlhstmMnjfDJ9yuvvANh-Gc21XN84hUcTGnI9E_nxk0",
    "N6WPl_8Qr_8WLgA8LkDHQYZim5kVa9_6yv1w5jrRuVLqGHfhUL6xrtz7R-BrLfq151gWdGuri2K0rtLOnNpp0szva-1M5Xvw7iLjv0ddAiL92WhJ2SZZAj9nWlaAVVF0OXv-RaFgP7QnuVCBJCqJ6ih8czR",
  ],
  nl: [
    "a",
    "OlzfaJALYyP3sMlK_SKCkecBZTl24PrUrBCZ2IiARYaiIo13-gp4S-vDSyWGHT9TKt0UwidOPjBFYJXo-mJ7tYJhQdxm-KxnGm9bAXKOtQsbgUAfFvCBW7",
    "OjWShNIbI-DC5c40pdkA78zZaqo-EtuJMuX8QwGqcyR8KcvBpngSXX8HBBgdg1Yv_xWj",
  ],
  pl: [
    "a",
    "QQsP7QgYFerfXzqU41T1sT8wen",
    "NPfjttZJ1o0ORLl9isMf_-3gf704RFud5XRMkzRwylDiW0muN0QDH3ps94xB_MKpXEJKNpJx9TitnBhU3pDy5M4-nvvGK6dl5oxCG_xz1z1KbqtVZDemiH9RFBY4ksz4Dfhvff4-7UUPgJY1Ndwn7sDfWLzCCHfie4hMLk_",
  ],
  ru: [
    "a",
    "Sp5ajGvX",
    "N8GCRzh4-IZKCKiymGjoFlq_82f34cXpcdWCSBNcKHyh_eed6WMgHCe5lrM1thy2AXYGO3MZSJhbSjMnT6j7ECoMqSg-0-86N2bfxtrXhoazeCSFSKtEZrIsQnB3KVJvWq53cib9lDwXMGffk2L4MDBZHE3xHdIaBDcmMTjCFhFs4uVDwFSFc7XJzi_lZB6AN6adUfYusjaf",
  ],
  uk: [
    "a",
    "RnRoHN1_cDN",
    "NwFjvXf46dTNv_7GZ8Q6--gzPeBAlkbxgUjmvuE49N40IHBwR1LwCrvO9ROJT_-WiglvPyselBLrDP_xmdqpJIAJAWEtPS2vCixvGs1d6SRRc-B9H-k-2QRBngMmno91egWW84f",
  ],
  sv: [
    "a",
    "Nha2V_Dh7Nalv-l_5IqzBBEeOQ8ND83sLPhyP__zs5OTdt_mDyTGygfE0qix0ylvd-Ko05rE9f-H8_hOrPN1aOEx7t1wYLk6srW1jeKpnXH_ao88AmD2rPeDY2ID",
    "QNBZ5AL-E86yTD1J4BOL",
  ],
  no: [
    "a",
    "O2Yl8NRRW3jPF1Z-j3FSjq-ILhhJ1Ui4Qn_iOF-YA4RxBcgq2XgfeH_DVB3_HF8AmIrzjw7hrdWUrB4E5_DXP",
    "PnrFm41kip_JDO_kkfJIwj7DkeUXvLC2rsxwgtDgVf3",
  ],
  da: [
    "a",
    "PzD9Eun-hMIUwvwrvmX3GTxLD00T68AaOKlg8BOeUH488_",
    "PHmy1P83ST9ewuwx19s3DoGxtdWPavkfeVjvoXWjseWS1htCxxSthocDYa",
  ],
  fi: [
    "a",
    "OqvTF6J-H9B1eL52F3haKz0fdvwevxJUAev4FJko3fG5fT-emPMMP56iXxoGVwGT75Cq3P",
    "O0CWg0gtuuntwwQQJfwVZoxbLzNgruogeKx_XXwJNmf5byjN9Eq9oeam0xLXw8hM6rxJ5Rnr3ALs0xSzUuAnYBAI6ZQVldWMAFRN40n",
  ],
  hu: [
    "a",
    "PjYADkRIDMFY4bu7kukjHFaVKygfVvcEdfR_ZfOsVIHhb8UzL1Lit1zNNb",
    "OsisuFysdjNk4M6U7eHHtE8JMQsTLHn6k7mBpMnrUdvlgB2qf-C3dVObJI8r4PxkMhAzGKX-BdxPeTSKHW4lTkuYXZrAFW4qL-8HaE_Htn",
  ],
  cs: [
    "a",
    "PzcJB77dqX0X7ONTC4EHGxbUJS27YX4Eqt-t4QFnpQgP9YJQNTzSG",
    "NBTJM9aSktg8NW3FL_rdP_LzSRdNOTV9P12Tuc-_vXeMzY4nyEwgWbxPeua0yltf-d8eI8NpUgonzYd8zpfqH2N06CQpO7l183uGPvw7T5xJ_xwubBCfuItjTXi6_9T-o5_",
  ],
  tr: [
    "a",
    "QtVPKL-_UnA_qI7oIfvnUIYbx5kZv",
    "OJxEYwse_Rc3hHa9MILXXCUjjfHa1IOK6M0x4UFSFgG3TTf_z35RoXv2kN5f-Kz6jroyj85bPSP",
  ],
  el: [
    "a",
    "Sfl1qvMP",
    "One8ntaDqJV0KA6DB88itmDc2_6nNcJjX_joO7irUJ9grYi63NgwOjEFTEAlzMM1LafTFM1rhcTjJ3ADkZv67h",
  ],
  ro: ["a", "Q5YWOhYzXf0-bsWILYcOuNn", "PTQIQyBT73ebC5zuyZun9BEETpdOQoJNyM2xG6lw5C5fBp-1hth7Ro6wbvBLSqSf"],
  hr: [
    "a",
    "O9ajZM1yboz4seIaDIhhP63QTXSLx1KpKstf4oE_8srgur-0FNakKxL8S16zQsBhH3awzwkX",
    "PrITy_88HldhOQPu5QqBmCFUf51KfqSSBMuPMX",
  ],
  bg: ["a", "TKRqf", "PO55aog-Y-AVH4rM_Nx_b6krTqBKXV_jrqUrcYZdwYEw0NhT"],
  id: [
    "a",
    "P9DHVTZNuPZGjV5PmdOq79XA_WuOiahoUe2eHIPH",
    "P1BVJiPwntBbvL_4fnl7Z-KGu2eCEEEXvLn8qGTDBm_Omhe4Z4zn-vKYSg_",
  ],
  th: ["a", "", "Q7JZI2X-vrCfGgSacFCs1jkJsH"],
  vi: ["a", "PtNR4RVRHp2XhrnSgwn8PywJxCHrnBTBbP-_GX", ""],
  ar: [
    "a",
    "NUU6y0jkrLoDK9ZR2fgheKionZ5EGZcDAgpAIX2RP-KZC6inYoAYvn6kX4f1z8KXK3Z3um0GNwztAqu09WzaarHsgBC9B3-oxiRMA1Am84-LjuWzoVvoaKJN4VswQ8jwe7COPBawdYw1I7hQROj4E-kA022eY-UuFfJZntsoUPPgPMY2CDl_sgHwxrXzuOe3DtDdlIahyt-C4n",
    "",
  ],
  fa: ["a", "Pb-els2cLu-rFfbO8o2A038fNWa73OknWVy-L", ""],
  he: [
    "a",
    "NzbJv-3DfbdBnTgDHo-HEjU8P4lL_84xsTEMD2xWUBbM1yDzC0lfxw3CXCcj44r9xWECBCiYu214DFpLDBZB1v_eGIoj2TzufQGONcqwn6J8V1f9lo9SSlt3x0I6bnZnA1k_n",
    "",
  ],
  hi: ["b", "P79kzdf-T4_XxyTo1vKIHq-NeR4JG0KD6GLn425DTABi0K_GFv", ""],
};
