import { describe, expect, it } from "vitest";
import { keyQuotesOf } from "../../../src/article/key-quote.ts";
import { page } from "./quotation-pages.ts";

const question = (text: string) => ({ kind: "heading" as const, text });

describe("an interview in questions and answers", () => {
  const talk = [
    "Runa Thorvald is a glaciologist at Hafn. She came in with ice on her boots.",
    question("What does it sound like?"),
    "I hear a house settling at night, and then an hour of quiet that is worse.",
    question("Were you afraid?"),
    "I was afraid every day, and I must never work with anyone who was not.",
    question("And now?"),
    "My students are angrier than I was and better at mathematics.",
  ];

  it("gives the answers to the person it is about", () => {
    const { best } = keyQuotesOf(
      page(talk, { headline: "Runa Thorvald on fear and ice", byline: "Jo Park" }),
    );
    expect(best).toMatchObject({
      text: "I was afraid every day, and I must never work with anyone who was not.",
      speaker: "Runa Thorvald",
      attribution: null,
    });
  });

  it("goes before what somebody once said to the one whom the headline quotes", () => {
    const told =
      "A man without a name told me: “You are the only one who still listens to the ice out there.”";
    const { best } = keyQuotesOf(
      page([...talk, told], { headline: "Runa Thorvald: “I was afraid every day”", byline: "Jo Park" }),
    );
    expect(best?.speaker).toBe("Runa Thorvald");
  });

  it("offers no interviewer as the speaker", () => {
    const { best } = keyQuotesOf(page(talk, { headline: "On fear and ice", byline: "Runa Thorvald" }));
    expect(best).toBeNull();
  });

  it("hears nobody in frequent questions", () => {
    const faq = [
      "Mara Holt opened the new ferry pier on Monday morning.",
      question("How much is a ticket?"),
      "A ticket costs four crowns and can be bought on board or at the pier.",
      question("When does it sail?"),
      "The ferry sails every half an hour from six in the morning until midnight.",
      question("Are dogs allowed?"),
      "Dogs are allowed on the open deck if they are kept on a lead.",
    ];
    expect(keyQuotesOf(page(faq, { headline: "The new ferry: what to know" })).best).toBeNull();
  });

  it("asks behind dashes in Korean and hears who is introduced, where every answer stands in marks", () => {
    const talk = [
      "골목 책방이 올해 10주년을 맞았다. 지난달 책방에서 한유림(46) 대표를 만났다.",
      question("- 비결이 무엇인가."),
      "“비결은 없고 빚이 있었다. 문을 닫으려면 돈이 더 들어서 못 닫았다.”",
      question("- 의자를 열두 개나 놓았다."),
      "“동네 서점은 책보다 의자를 먼저 놔야 한다. 앉은 사람은 언젠가 책을 집는다.”",
      question("- 앞으로의 계획은."),
      "“의자를 하나 더 놓고, 비가 오면 처마도 조금 더 내는 것.”",
    ];
    const { best } = keyQuotesOf(page(talk, { headline: "의자를 먼저 놓는 책방", language: "ko" }));
    expect(best?.speaker).toBe("한유림");
    expect(best?.text).not.toMatch(/[“”]/u);
  });

  it("needs no pronoun where the language drops it and the headline announces the talk", () => {
    const talk = [
      "Ximena Balderas toca la marimba desde niña.",
      question("¿Qué tiene la marimba?"),
      "—Está viva: la madera se hincha cuando llueve y se queja cuando hace frío.",
      question("¿Por qué un mercado?"),
      "—Porque la música que nadie interrumpe se muere de aburrimiento en un estudio.",
      question("¿Y después?"),
      "—Grabar en el puerto, donde hasta las gaviotas llegan a tiempo a cada ensayo.",
    ];
    const { best } = keyQuotesOf(
      page(talk, { headline: "Ximena Balderas: “La marimba respira”", language: "es" }),
    );
    expect(best?.speaker).toBe("Ximena Balderas");
    expect(best?.text.startsWith("—")).toBe(false);
  });
});
