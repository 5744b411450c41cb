import { expect, it } from "vitest";
import { plainName } from "../../../src/article/speaker-plain-name.ts";

it.each([
  ["ru", "Ольги Сомовой", "Ольга Сомова"],
  ["ru", "Марии Ильиной", "Мария Ильина"],
  ["ru", "Натальи Ереминой", "Наталья Еремина"],
  ["ru", "Анны Крымской", "Анна Крымская"],
  ["ru", "Сергея Лапина", "Сергей Лапин"],
  ["ru", "Игоря Соболева", "Игорь Соболев"],
  ["ru", "Ивана Бельского", "Иван Бельский"],
  ["ru", "Лось", "Лось"],
  ["uk", "Олени Заболоцької", "Олена Заболоцька"],
  ["cs", "Ivany Klímové", "Ivana Klímová"],
  ["pl", "Haliny Wrońskiej", "Halina Wrońska"],
  ["pl", "Adama Mroźnego", "Adama Mroźnego"],
  ["fi", "Minna Ojalan", "Minna Ojala"],
  ["fi", "Liisa Koskisen", "Liisa Koskinen"],
  ["en", "Ann Mason", "Ann Mason"],
])("%s: %s is %s", (language, genitive, plain) => {
  expect(plainName(genitive, language)).toBe(plain);
});
