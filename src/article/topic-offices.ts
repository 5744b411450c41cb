/**
 * Words of office that stand before a name with a capital: "Mayor Ingrid Solberg", "Bürgermeisterin Helga Brandner". Only for
 * languages that write them so; elsewhere the small letter tells them from the name.
 */

const OFFICES: Readonly<Record<string, RegExp>> = {
  en: /^(?:(?:vice|ex)-?)?(?:president|premier|chancellor|minister|secretary|senator|representative|congress(?:man|woman)|governor|mayor|councill?or|judge|justice|attorney|sheriff|officer|detective|inspector|general|admiral|colonel|major|captain|lieutenant|sergeant|king|queen|prince|princess|duke|duchess|lord|lady|sir|dame|pope|cardinal|archbishop|bishop|father|rabbi|imam|professor|doctor|coach|ceo|cfo|mp|mep|chief|chairman|chairwoman|director|commissioner|ambassador|speaker|leader|rep|sen|gov|gen|prof|dr|mr|mrs|ms)$/i,
  de: /(?:präsident|vorstand|kapitän|torwart|gründer|minister|kanzler|meister|senator|chef|sprecher|anw[aä]lt|direktor|professor|trainer|sekretär|richter|reporter|redakteur|autor|forscher|experte|politiker|vertreter|leiter|anführer|könig|kaiser|fürst|prinz|papst|kardinal|bischof|pfarrer|general|hauptmann|kommissar|vorsitzende[rn]?|abgeordnete[rn]?|beauftragte[rn]?|führer|berater|händler|lehrer|landwirt|unternehmer|spieler|schauspieler|sänger|künstler|historiker|ökonom|loge|login|\p{L}{4,}erin|frau|herrn?|dr)(?:in|s|en|n)?$/iu,
  tr: /^(?:başkan|başkanı|cumhurbaşkanı|başbakan|bakan|bakanı|vali|valisi|müdürü|profesör|doktor|general|milletvekili)$/i,
};

export function isOffice(word: string, code: string): boolean {
  return OFFICES[code]?.test(word) ?? false;
}
