/** The part of the `stopword` package that is used: one list a language, under its ISO 639-3 code. It ships no types. */
declare module "stopword" {
  type Words = readonly string[];
  export const ara: Words, bul: Words, cat: Words, ces: Words, dan: Words, deu: Words, ell: Words, eng: Words;
  export const fas: Words, fin: Words, fra: Words, heb: Words, hin: Words, hrv: Words, hun: Words, ind: Words;
  export const ita: Words,
    jpn: Words,
    kor: Words,
    nld: Words,
    nob: Words,
    pol: Words,
    por: Words,
    porBr: Words;
  export const ron: Words, rus: Words, slk: Words, slv: Words, spa: Words, swe: Words, tha: Words, tur: Words;
  export const ukr: Words, vie: Words, zho: Words;
}
