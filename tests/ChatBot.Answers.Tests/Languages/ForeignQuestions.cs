namespace ChatBot.Answers.Tests.Languages;

/// <summary>Invented questions in other languages than English, as people type them: short, with names, with and without accents.</summary>
internal static class ForeignQuestions
{
    public static IEnumerable<(string Language, string Question)> All => ByLanguage.SelectMany(language => language.Value
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(question => (language.Key, question)));

    private static readonly Dictionary<string, string> ByLanguage = new(StringComparer.Ordinal)
    {
        ["de"] = """
            Wer war beim Hafenausschuss dabei?
            wer war bei der zweiten sitzung
            Was wurde am Ende vereinbart?
            was hat der vorsitzende zum budget gesagt
            Wann haben sich die beiden Seiten getroffen?
            Warum wollten sie keinen längeren Vertrag?
            wie lange hat das gespraech gedauert
            Welche Dokumente sind erfunden?
            Was sind die nächsten Schritte?
            Gibt es schon einen Termin für das nächste Treffen?
            worum ging es
            wer ist dagegen?
            Was sagte Thorvald über die Robben?
            fass das treffen kurz zusammen
            warum?
            wieviele leute waren da
            Ist die Waffenruhe unterschrieben worden?
            was ist mit den gefangenen
            hat rubio was zu gas gesagt
            und wer noch?
            """,
        ["fr"] = """
            Qui était à la réunion ?
            qui etait present a la deuxieme seance
            Qu'est-ce qui a été convenu ?
            Qu'a dit le président sur le budget ?
            Quand les deux parties se sont-elles rencontrées ?
            pourquoi ont ils refuse le bail
            combien de temps a dure l'entretien
            Quels documents sont inventés ?
            quelles sont les prochaines etapes
            Y a-t-il une date pour la prochaine rencontre ?
            de quoi ont-ils parlé
            qui est contre ?
            Que dit Thorvald des phoques ?
            résume la réunion
            pourquoi ?
            c'est quoi la clause
            Le cessez-le-feu a-t-il été signé ?
            et les prisonniers alors
            est-ce que rubio a parle du gaz
            où est-ce qu'ils se sont vus
            """,
        ["es"] = """
            ¿Quién asistió a la reunión?
            quien estuvo en la segunda sesion
            ¿Qué se acordó al final?
            que dijo el presidente sobre el presupuesto
            ¿Cuándo se reunieron las dos partes?
            por que rechazaron el contrato
            cuanto duro la llamada
            ¿Qué documentos son inventados?
            cuales son los proximos pasos
            ¿Hay fecha para la próxima reunión?
            de que hablaron
            ¿quién está en contra?
            ¿Qué dice Thorvald de las focas?
            resume la reunión
            ¿por qué?
            que pasa con los prisioneros
            ¿Se ha firmado el alto el fuego?
            y donde fue
            dijo algo rubio sobre el gas
            quien mas estaba
            """,
        ["pt"] = """
            Quem participou na reunião?
            quem esteve na segunda sessao
            O que foi acordado no fim?
            o que disse o presidente sobre o orcamento
            Quando é que os dois lados se encontraram?
            porque recusaram o contrato
            quanto tempo durou a chamada
            Que documentos são inventados?
            quais sao os proximos passos
            Já há data para a próxima reunião?
            sobre o que falaram
            quem está contra?
            O que diz Thorvald das focas?
            resuma a reunião
            por quê?
            o que aconteceu com os prisioneiros
            O cessar-fogo já foi assinado?
            e onde foi isso
            o rubio disse alguma coisa do gas
            quem mais estava la
            """,
        ["it"] = """
            Chi ha partecipato alla riunione?
            chi era alla seconda seduta
            Che cosa è stato concordato?
            cosa ha detto il presidente sul bilancio
            Quando si sono incontrate le due parti?
            perche hanno rifiutato il contratto
            quanto e durata la telefonata
            Quali documenti sono inventati?
            quali sono i prossimi passi
            C'è già una data per il prossimo incontro?
            di cosa hanno parlato
            chi è contrario?
            Cosa dice Thorvald delle foche?
            riassumi la riunione
            perché?
            che ne e dei prigionieri
            Il cessate il fuoco è stato firmato?
            e dove si sono visti
            rubio ha detto qualcosa del gas
            chi altro c'era
            """,
        ["nl"] = """
            Wie was er bij de vergadering?
            wie waren er bij de tweede zitting
            Wat is er uiteindelijk afgesproken?
            wat zei de voorzitter over de begroting
            Wanneer hebben de twee partijen elkaar ontmoet?
            waarom wilden ze geen langer contract
            hoe lang duurde het gesprek
            Welke documenten zijn verzonnen?
            wat zijn de volgende stappen
            Is er al een datum voor de volgende bijeenkomst?
            waar ging het over
            wie is ertegen?
            Wat zegt Thorvald over de zeehonden?
            vat de vergadering samen
            waarom?
            wat gebeurt er met de gevangenen
            Is het staakt-het-vuren getekend?
            en waar was dat dan
            heeft rubio iets over gas gezegd
            wie was er nog meer
            """,
        ["pl"] = """
            Kto był na spotkaniu?
            kto byl na drugiej sesji
            Co ustalono na koniec?
            co powiedzial przewodniczacy o budzecie
            Kiedy spotkały się obie strony?
            dlaczego odrzucili umowe
            jak dlugo trwala rozmowa
            Które dokumenty są zmyślone?
            jakie sa nastepne kroki
            Czy jest już termin następnego spotkania?
            o czym rozmawiali
            kto jest przeciw?
            Co mówi Thorvald o fokach?
            podsumuj spotkanie
            dlaczego?
            co z jencami
            Czy podpisano zawieszenie broni?
            a gdzie to bylo
            czy rubio mowil cos o gazie
            kto jeszcze tam był
            """,
        ["ru"] = """
            Кто был на встрече?
            кто присутствовал на втором заседании
            О чём договорились в конце?
            что сказал председатель о бюджете
            Когда встретились обе стороны?
            почему они отказались от договора
            сколько длился разговор
            Какие документы выдуманы?
            какие следующие шаги
            Есть ли дата следующей встречи?
            о чем говорили
            кто против?
            Что Торвальд говорит о тюленях?
            перескажи встречу
            почему?
            что с пленными
            Подписано ли перемирие?
            а где это было
            говорил ли рубио о газе
            кто еще там был
            """,
        ["uk"] = """
            Хто був на зустрічі?
            хто був присутній на другому засіданні
            Про що домовилися наприкінці?
            що сказав голова про бюджет
            Коли зустрілися обидві сторони?
            чому вони відмовилися від договору
            скільки тривала розмова
            Які документи вигадані?
            які наступні кроки
            Чи є дата наступної зустрічі?
            про що говорили
            хто проти?
            Що Торвальд каже про тюленів?
            перекажи зустріч
            чому?
            що з полоненими
            Чи підписано перемир'я?
            а де це було
            чи говорив рубіо про газ
            хто ще там був
            """,
    };
}
