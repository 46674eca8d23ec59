// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analyzer.h"
#include "ui/desk/desk.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace slantlight {

/// Three rules, one of each severity, and one whose words hold those of another.
inline constexpr char16_t tinyRules[] = uR"(
rule doubt.purportedly
severity strong
say  "{match}" keeps the statement at a distance.
see  Invented & Sons 2001
plain according to {speaker} | as stated
find purportedly
+ He {purportedly} left.
+ She {purportedly} stayed.
- He left.
- She stayed.

rule loaded.slammed
severity weak
say  "{match}" is louder than what happened.
see  Invented & Sons 2002
plain criticised
find slammed
+ He {slammed} it.
+ She {slammed} them.
- He read it.
- She read them.

rule doubt.loudlyslammed
severity strong
say  "{match}" is louder still.
see  Invented & Sons 2004
find loudly slammed
+ He {loudly slammed} it.
+ She {loudly slammed} them.
- He loudly read it.
- She read them.

rule hedge.perhaps
severity note
say  "{match}" makes the statement less sure.
see  Invented & Sons 2003
find perhaps
+ He {perhaps} left.
+ She {perhaps} stayed.
- He left.
- She stayed.
)";

/// A desk in a folder of its own, with tinyRules and a codebook of three codes.
class TinyDesk
{
public:
    TinyDesk()
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("languages/en/rules"));
        QFile rules(m_folder.filePath(QStringLiteral("languages/en/rules/tiny.rules")));
        if (!rules.open(QIODevice::WriteOnly) || rules.write(QStringView(tinyRules).toUtf8()) < 0) {
            qFatal("the rules of the test cannot be written");
        }
        rules.close();
        auto languages = Languages::load(m_folder.filePath(QStringLiteral("languages")));
        if (!languages) {
            qFatal("%ls", qUtf16Printable(languages.error().detail));
        }
        auto outlets = OutletTable::parse(u"id,name,aliases,domains,country,kind,owner,cite\n");
        if (!outlets) {
            qFatal("%ls", qUtf16Printable(outlets.error().detail));
        }
        auto analyzer = Analyzer::load(std::move(*languages), std::move(*outlets));
        if (!analyzer) {
            qFatal("%ls", qUtf16Printable(analyzer.error().detail));
        }
        m_analyzer = std::make_shared<const Analyzer>(std::move(*analyzer));
        reopen();
    }

    [[nodiscard]] ui::Desk &desk() { return *m_desk; }
    [[nodiscard]] QString libraryPath() const
    {
        return m_folder.filePath(QStringLiteral("library.sqlite"));
    }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

    /// Another connection to the same file.
    [[nodiscard]] Library library() const
    {
        auto library = Library::open(libraryPath());
        if (!library) {
            qFatal("%ls", qUtf16Printable(library.error().detail));
        }
        return std::move(*library);
    }

    /// Starts over with a new desk on the same library, as a new run of the program does.
    void reopen()
    {
        m_desk.reset();
        startOver(library());
    }

    /// The same where the library cannot be written to.
    void reopenReadOnly()
    {
        m_desk.reset();
        auto library = Library::openReadOnly(libraryPath());
        if (!library) {
            qFatal("%ls", qUtf16Printable(library.error().detail));
        }
        startOver(std::move(*library));
    }

    /// Opens @p text and waits until it is there.
    [[nodiscard]] bool open(const QString &text)
    {
        const QSignalSpy opened(m_desk.get(), &ui::Desk::articleOpened);
        m_desk->openText(text, SourceFormat::PlainText);
        return waitFor(opened);
    }

    /// Where @p words stand in the open article; they must be there.
    [[nodiscard]] TextSpan spanOf(const QString &words) const
    {
        const auto article = m_desk->article();
        const qsizetype at = article ? article->text().indexOf(words) : -1;
        if (at < 0) {
            qFatal("no such words: %ls", qUtf16Printable(words));
        }
        return {TextOffset(at), TextOffset(at + words.size())};
    }

    /// The first marker on @p words, or null.
    [[nodiscard]] const Marker *markerOn(const QString &words) const
    {
        for (const Marker &marker : m_desk->analysis().markers) {
            if (marker.span.in(m_desk->article()->text()) == words) {
                return &marker;
            }
        }
        return nullptr;
    }

private:
    void startOver(Library library)
    {
        const auto codebook = Codebook::parse(
            u"code highlight\nname Highlight\nmeans Worth keeping.\nkey 1\n\n"
            "code loaded\nname Loaded, emotive wording\nmeans A loud word.\nkey 2\n\n"
            "code doubt\nname Doubt and distancing\nmeans A step back.\n");
        if (!codebook) {
            qFatal("%ls", qUtf16Printable(codebook.error().detail));
        }
        m_desk =
            std::make_unique<ui::Desk>(m_analyzer, *codebook, std::move(library), libraryPath());
    }

    [[nodiscard]] static bool waitFor(const QSignalSpy &spy)
    {
        return QTest::qWaitFor([&spy] { return !spy.isEmpty(); });
    }

    QTemporaryDir m_folder;
    std::shared_ptr<const Analyzer> m_analyzer;
    std::unique_ptr<ui::Desk> m_desk;
};

/// An article with one marker of each rule of tinyRules.
inline QString harbourStory()
{
    return QStringLiteral(
        "Harbour vote in Averna divides the council\n\n"
        "AVERNA \u2014 The harbour board purportedly agreed on a new quay on Tuesday, after two "
        "years of talks with the fishing crews.\n\n"
        "Councillor Ines Torvald slammed the plan in a letter. The plan would perhaps close the "
        "old "
        "market for a year.\n\n"
        "The board meets again in May. Its minutes are open to everybody who asks for them at the "
        "town hall.\n");
}

} // namespace slantlight
