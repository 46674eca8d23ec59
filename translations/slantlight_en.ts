<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Exports</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) that are others here, tagged as conflicts</source>
        <translation>
            <numerusform>%n annotation that is another one here, tagged as a conflict</numerusform>
            <numerusform>%n annotations that are others here, tagged as conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %n annotation(s) are not in the text; the list of annotations has them.</source>
        <translation>
            <numerusform>The words of %n annotation are not in the text; the list of annotations has it.</numerusform>
            <numerusform>The words of %n annotations are not in the text; the list of annotations has them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AgreementDialog</name>
    <message numerus="yes">
        <source>&amp;Differences (%n)</source>
        <translation>
            <numerusform>&amp;Differences (%n)</numerusform>
            <numerusform>&amp;Differences (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) compared.</source>
        <translation>
            <numerusform>%n article compared.</numerusform>
            <numerusform>%n articles compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) left out, which fewer than two of them have coded.</source>
        <translation>
            <numerusform>%n article left out, which fewer than two of them have coded.</numerusform>
            <numerusform>%n articles left out, which fewer than two of them have coded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) left out, whose place is lost or in doubt.</source>
        <translation>
            <numerusform>%n annotation left out, whose place is lost or in doubt.</numerusform>
            <numerusform>%n annotations left out, whose place is lost or in doubt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AnnotationsPanel</name>
    <message numerus="yes">
        <source>Change &amp;code of %n annotations…</source>
        <translation>
            <numerusform>Change &amp;code of %n annotation…</numerusform>
            <numerusform>Change &amp;code of %n annotations…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tag %n annotations…</source>
        <translation>
            <numerusform>&amp;Tag %n annotation…</numerusform>
            <numerusform>&amp;Tag %n annotations…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n annotations</source>
        <translation>
            <numerusform>&amp;Delete %n annotation</numerusform>
            <numerusform>&amp;Delete %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n annotations:</source>
        <translation>
            <numerusform>Tag for %n annotation:</numerusform>
            <numerusform>Tag for %n annotations:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations removed.</source>
        <translation>
            <numerusform>%n annotation removed.</numerusform>
            <numerusform>%n annotations removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations copied as Markdown.</source>
        <translation>
            <numerusform>%n annotation copied as Markdown.</numerusform>
            <numerusform>%n annotations copied as Markdown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AnnotationsWindow</name>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ArticleChooser</name>
    <message numerus="yes">
        <source>There are %n articles in this source. Which ones?</source>
        <translation>
            <numerusform>There is %n article in this source. Which one?</numerusform>
            <numerusform>There are %n articles in this source. Which ones?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are added to the library, and the first of them is opened.</source>
        <translation>
            <numerusform>%n article is added to the library, and opened.</numerusform>
            <numerusform>%n articles are added to the library, and the first of them is opened.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ArticleFind</name>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AtAGlance</name>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln mark</numerusform>
            <numerusform>%Ln marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln in %2&apos;s own words.</source>
        <extracomment>%1 is &quot;14 marks&quot;, %n some of them, %2 an outlet.</extracomment>
        <translation>
            <numerusform>%1, %Ln in %2&apos;s own words.</numerusform>
            <numerusform>%1, %Ln in %2&apos;s own words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::BackupsDialog</name>
    <message numerus="yes">
        <source>Once a day the library is copied by itself; the last %n daily copies are kept. Those that you make stay until you delete them.</source>
        <translation>
            <numerusform>Once a day the library is copied by itself; the last daily copy is kept. Those that you make stay until you delete them.</numerusform>
            <numerusform>Once a day the library is copied by itself; the last %n daily copies are kept. Those that you make stay until you delete them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::BatchReport</name>
    <message numerus="yes">
        <source>%n article(s) were added to the library.</source>
        <translation>
            <numerusform>%n article was added to the library.</numerusform>
            <numerusform>%n articles were added to the library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be opened:</source>
        <translation>
            <numerusform>%n file could not be opened:</numerusform>
            <numerusform>%n files could not be opened:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ChangesText</name>
    <message numerus="yes">
        <source>%n paragraph(s) changed</source>
        <translation>
            <numerusform>%n paragraph changed</numerusform>
            <numerusform>%n paragraphs changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CodeTree</name>
    <message numerus="yes">
        <source>%n annotations have this code</source>
        <translation>
            <numerusform>%n annotation has this code</numerusform>
            <numerusform>%n annotations have this code</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CodebookDialog</name>
    <message numerus="yes">
        <source>%n codes were added.</source>
        <translation>
            <numerusform>%n code was added.</numerusform>
            <numerusform>%n codes were added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CoderChoices</name>
    <message numerus="yes">
        <source>%1 (%n article(s))</source>
        <translation>
            <numerusform>%1 (%n article)</numerusform>
            <numerusform>%1 (%n articles)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CompareView</name>
    <message numerus="yes">
        <source>Two versions of one article: %Ln difference(s)</source>
        <translation>
            <numerusform>Two versions of one article: %Ln difference</numerusform>
            <numerusform>Two versions of one article: %Ln differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two articles side by side: %Ln difference(s)</source>
        <translation>
            <numerusform>Two articles side by side: %Ln difference</numerusform>
            <numerusform>Two articles side by side: %Ln differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::DifferenceModel</name>
    <message numerus="yes">
        <source>and %Ln more, which an export lists</source>
        <extracomment>Below a list of differences of one kind; an export has all of them.</extracomment>
        <translation>
            <numerusform>and %Ln more, which an export lists</numerusform>
            <numerusform>and %Ln more, which an export lists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::DifferencesPage</name>
    <message numerus="yes">
        <source>%n difference(s), %1 not settled</source>
        <extracomment>Of differences between coders, how many (%2 of %1) are not settled yet.</extracomment>
        <translation>
            <numerusform>%n difference, %1 not settled</numerusform>
            <numerusform>%n differences, %1 not settled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::EditorFind</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <extracomment>How many places of a text were replaced; short.</extracomment>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::EmptyMarks</name>
    <message numerus="yes">
        <source>%Ln mark(s) are held back by the slider “few … all”, the switch above or the rules that are switched off.</source>
        <translation>
            <numerusform>%Ln mark is held back by the slider “few … all”, the switch above or the rules that are switched off.</numerusform>
            <numerusform>%Ln marks are held back by the slider “few … all”, the switch above or the rules that are switched off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faint one(s) are hidden.</source>
        <translation>
            <numerusform>%Ln faint one is hidden.</numerusform>
            <numerusform>%Ln faint ones are hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExerciseBar</name>
    <message numerus="yes">
        <source>You have marked %Ln place(s).</source>
        <translation>
            <numerusform>You have marked %Ln place.</numerusform>
            <numerusform>You have marked %Ln places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExerciseDialog</name>
    <message numerus="yes">
        <source>The key has %Ln place(s).</source>
        <translation>
            <numerusform>The key has %Ln place.</numerusform>
            <numerusform>The key has %Ln places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them by the rules alone.</source>
        <translation>
            <numerusform>%Ln of them by the rules alone.</numerusform>
            <numerusform>%Ln of them by the rules alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;My annotations, with their memos (%Ln)</source>
        <translation>
            <numerusform>&amp;My annotations, with their memos (%Ln)</numerusform>
            <numerusform>&amp;My annotations, with their memos (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExerciseWords</name>
    <message numerus="yes">
        <source>%1 of %Ln place(s) of the key found.</source>
        <extracomment>Of the places of an exercise&apos;s key, %1 is how many were found.</extracomment>
        <translation>
            <numerusform>%1 of %Ln place of the key found.</numerusform>
            <numerusform>%1 of %Ln places of the key found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in another category.</source>
        <extracomment>Of the places that were found.</extracomment>
        <translation>
            <numerusform>%Ln of them in another category.</numerusform>
            <numerusform>%Ln of them in another category.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) beyond the key.</source>
        <extracomment>Answers where the key has no place.</extracomment>
        <translation>
            <numerusform>%Ln mark beyond the key.</numerusform>
            <numerusform>%Ln marks beyond the key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of the key cannot be told for sure in this article, which has changed since, and are not scored.</source>
        <translation>
            <numerusform>%Ln place of the key cannot be told for sure in this article, which has changed since, and is not scored.</numerusform>
            <numerusform>%Ln places of the key cannot be told for sure in this article, which has changed since, and are not scored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of the key are not in this article any more, and are not scored.</source>
        <translation>
            <numerusform>%Ln place of the key is not in this article any more, and is not scored.</numerusform>
            <numerusform>%Ln places of the key are not in this article any more, and are not scored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) cannot be told for sure in this article, and are not scored.</source>
        <translation>
            <numerusform>%Ln mark cannot be told for sure in this article, and is not scored.</numerusform>
            <numerusform>%Ln marks cannot be told for sure in this article, and are not scored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExportDialog</name>
    <message numerus="yes">
        <source>Export %n articles</source>
        <translation>
            <numerusform>Export %n article</numerusform>
            <numerusform>Export %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FactsLine</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>reading time</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FiguresPage</name>
    <message numerus="yes">
        <source>%1: %n annotation(s)</source>
        <extracomment>%1 is a coder&apos;s name; below it stands how many annotations they made.</extracomment>
        <translation>
            <numerusform>%1: %n annotation</numerusform>
            <numerusform>%1: %n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FiguresWindow</name>
    <message numerus="yes">
        <source>These figures rest on %Ln article(s).</source>
        <translation>
            <numerusform>These figures rest on %Ln article.</numerusform>
            <numerusform>These figures rest on %Ln articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is (are) not counted by the rules of today.</source>
        <translation>
            <numerusform>%Ln more is not counted by the rules of today.</numerusform>
            <numerusform>%Ln more are not counted by the rules of today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::LibraryModel</name>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <extracomment>How often the words that were searched for stand in an article.</extracomment>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::MarkerCard</name>
    <message numerus="yes">
        <source>You agreed %1 of %n times.</source>
        <extracomment>How often the reader agreed with markers of this rule; %1 of all %n answers.</extracomment>
        <translation>
            <numerusform>You agreed %1 of %n time.</numerusform>
            <numerusform>You agreed %1 of %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of 100 readers of news who look for slant, about %n would mark this.</source>
        <extracomment>%n of a hundred people.</extracomment>
        <translation>
            <numerusform>Of 100 readers of news who look for slant, about %n would mark this.</numerusform>
            <numerusform>Of 100 readers of news who look for slant, about %n would mark this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::MarkerModel</name>
    <message numerus="yes">
        <source>%1, %Ln mark(s)</source>
        <translation>
            <numerusform>%1, %Ln mark</numerusform>
            <numerusform>%1, %Ln marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln mark(s), shown</source>
        <translation>
            <numerusform>%1, %Ln mark, shown</numerusform>
            <numerusform>%1, %Ln marks, shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln mark(s), switched off</source>
        <translation>
            <numerusform>%1, %Ln mark, switched off</numerusform>
            <numerusform>%1, %Ln marks, switched off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Merging</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <translation>
            <numerusform>%n verdict</numerusform>
            <numerusform>%n verdicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%n collection</numerusform>
            <numerusform>%n collections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on articles</source>
        <translation>
            <numerusform>%n note on an article</numerusform>
            <numerusform>%n notes on articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) say something else here; both are kept.</source>
        <translation>
            <numerusform>%n annotation says something else here; both are kept.</numerusform>
            <numerusform>%n annotations say something else here; both are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) mean something else here; both are kept.</source>
        <translation>
            <numerusform>%n code means something else here; both are kept.</numerusform>
            <numerusform>%n codes mean something else here; both are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To %n mark(s) you have given another answer, which stays.</source>
        <translation>
            <numerusform>To %n mark you have given another answer, which stays.</numerusform>
            <numerusform>To %n marks you have given another answer, which stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that are in your trash stay there.</source>
        <translation>
            <numerusform>%n that is in your trash stays there.</numerusform>
            <numerusform>%n that are in your trash stay there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::NewRuleDialog</name>
    <message numerus="yes">
        <source>%n place(s) here</source>
        <translation>
            <numerusform>%n place here</numerusform>
            <numerusform>%n places here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::NoticeText</name>
    <message numerus="yes">
        <source>%n character(s) could not be decoded, and � stands in place of each. Save the file again as UTF-8 to get them back.</source>
        <translation>
            <numerusform>%n character could not be decoded, and � stands in its place. Save the file again as UTF-8 to get it back.</numerusform>
            <numerusform>%n characters could not be decoded, and � stands in place of each. Save the file again as UTF-8 to get them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is the first article of its file, which holds %n more.</source>
        <translation>
            <numerusform>This is the first article of its file, which holds %n more.</numerusform>
            <numerusform>This is the first article of its file, which holds %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::OutletCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>links in the chain by which a text came</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::OverviewRuler</name>
    <message numerus="yes">
        <source>%n mark(s): %1</source>
        <extracomment>%1 are the marked words, parted by commas.</extracomment>
        <translation>
            <numerusform>%n mark: %1</numerusform>
            <numerusform>%n marks: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ProfileCharts</name>
    <message numerus="yes">
        <source>The upright lines: %Ln news article(s) of as many sites, %1 to %2, %3 words. That is what is common there, and no norm. Short texts differ by chance.</source>
        <extracomment>%1 and %2 are years, %3 is a number of words.</extracomment>
        <translation>
            <numerusform>The upright lines: %Ln news article, %1 to %2, %3 words. That is what is common there, and no norm. Short texts differ by chance.</numerusform>
            <numerusform>The upright lines: %Ln news articles of as many sites, %1 to %2, %3 words. That is what is common there, and no norm. Short texts differ by chance.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ReaderActions</name>
    <message numerus="yes">
        <source>%n annotations are one now.</source>
        <translation>
            <numerusform>%n annotation is one now.</numerusform>
            <numerusform>%n annotations are one now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations copied as Markdown.</source>
        <translation>
            <numerusform>%n annotation copied as Markdown.</numerusform>
            <numerusform>%n annotations copied as Markdown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RuleVerdictsDialog</name>
    <message numerus="yes">
        <source>%n answer(s) so far, in all articles of the library.</source>
        <translation>
            <numerusform>%n answer so far, in all articles of the library.</numerusform>
            <numerusform>%n answers so far, in all articles of the library.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SaveQuestion</name>
    <message numerus="yes">
        <source>Save what you wrote? %n file(s) are not saved: %1</source>
        <translation>
            <numerusform>Save what you wrote? %n file is not saved: %1</numerusform>
            <numerusform>Save what you wrote? %n files are not saved: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Sources</name>
    <message numerus="yes">
        <source>retold in %Ln word(s)</source>
        <translation>
            <numerusform>retold in %Ln word</numerusform>
            <numerusform>retold in %Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the statements are negated</source>
        <extracomment>Statements such as &quot;has not confirmed&quot;.</extracomment>
        <translation>
            <numerusform>%Ln of the statements is negated</numerusform>
            <numerusform>%Ln of the statements are negated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the statements stand in somebody else&apos;s words</source>
        <translation>
            <numerusform>%Ln of the statements stands in somebody else&apos;s words</numerusform>
            <numerusform>%Ln of the statements stand in somebody else&apos;s words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SpeakerModel</name>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln statement</numerusform>
            <numerusform>%Ln statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::StatusFigures</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln mark</numerusform>
            <numerusform>%Ln marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more hidden</source>
        <extracomment>After &quot;14 marks, &quot;: marks that the slider and the switches hold back.</extracomment>
        <translation>
            <numerusform>%Ln more hidden</numerusform>
            <numerusform>%Ln more hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the outlet&apos;s own words</source>
        <translation>
            <numerusform>%Ln in the outlet&apos;s own words</numerusform>
            <numerusform>%Ln in the outlet&apos;s own words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fainter one(s) hidden</source>
        <extracomment>After &quot;14 marks, &quot;: marks that the slider holds back.</extracomment>
        <translation>
            <numerusform>%Ln fainter one hidden</numerusform>
            <numerusform>%Ln fainter ones hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SwitchedOff</name>
    <message numerus="yes">
        <source>%Ln kind(s) switched off</source>
        <translation>
            <numerusform>%Ln kind switched off</numerusform>
            <numerusform>%Ln kinds switched off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) switched off</source>
        <translation>
            <numerusform>%Ln rule switched off</numerusform>
            <numerusform>%Ln rules switched off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::TagPopover</name>
    <message numerus="yes">
        <source>Tags that %n articles share</source>
        <translation>
            <numerusform>Tags of %n article</numerusform>
            <numerusform>Tags that %n articles share</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::TrialPanels</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n mark(s)</source>
        <extracomment>%1 is a rule&apos;s id.</extracomment>
        <translation>
            <numerusform>%1: %n mark</numerusform>
            <numerusform>%1: %n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) looked through</source>
        <translation>
            <numerusform>%n article looked through</numerusform>
            <numerusform>%n articles looked through</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n article(s)</source>
        <translation>
            <numerusform>The last article</numerusform>
            <numerusform>The last %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::TrialRows</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowExport</name>
    <message numerus="yes">
        <source>Exporting %n article(s)…</source>
        <translation>
            <numerusform>Exporting %n article…</numerusform>
            <numerusform>Exporting %n articles…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n article(s).</source>
        <translation>
            <numerusform>Exported %n article.</numerusform>
            <numerusform>Exported %n articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be exported, or not whole. The first of them:</source>
        <translation>
            <numerusform>%n could not be exported, or not whole:</numerusform>
            <numerusform>%n could not be exported, or not whole. The first of them:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowKeeping</name>
    <message numerus="yes">
        <source>%n article(s) were written to %1.</source>
        <translation>
            <numerusform>%n article was written to %1.</numerusform>
            <numerusform>%n articles were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read and were left out.</source>
        <translation>
            <numerusform>%n could not be read and was left out.</numerusform>
            <numerusform>%n could not be read and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowLibrary</name>
    <message numerus="yes">
        <source>%n articles were moved to the trash.</source>
        <translation>
            <numerusform>%n article was moved to the trash.</numerusform>
            <numerusform>%n articles were moved to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n article(s) for good, with all annotations and notes on them?</source>
        <translation>
            <numerusform>Delete %n article for good, with all annotations and notes on it?</numerusform>
            <numerusform>Delete %n articles for good, with all annotations and notes on them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowVerdicts</name>
    <message numerus="yes">
        <source>You said no to %1 of %n mark(s) of the rule %2.</source>
        <extracomment>How often somebody said no (%1) of all their answers (%n) to the rule %2.</extracomment>
        <translation>
            <numerusform>You said no to %1 of %n mark of the rule %2.</numerusform>
            <numerusform>You said no to %1 of %n marks of the rule %2.</numerusform>
        </translation>
    </message>
</context>
</TS>
