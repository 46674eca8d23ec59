<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
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
</TS>
