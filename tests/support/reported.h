// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analysis.h"
#include "core/reading/reading.h"
#include "core/review/review.h"
#include "tests/support/analysed.h"

#include <QStringList>

#include <algorithm>
#include <memory>
#include <utility>

namespace slantlight {

/// An article of which a test says by hand who is reported.
class ReportedArticle
{
public:
    /// One paragraph a line; quotations are those that the program finds.
    explicit ReportedArticle(const QString &lines)
        : ReportedArticle(std::make_shared<const Article>(paragraphs(lines)))
    {
    }
    explicit ReportedArticle(std::shared_ptr<const Article> article)
        : m_article(std::move(article))
        , m_reading(shippedAnalyzer().read(*m_article))
    {
        m_analysis.language = QStringLiteral("en");
    }

    /// Adds a speaker whose first mention is the first place of @p name; returns its number.
    std::size_t addSpeaker(const QString &name, SpeakerKind kind = SpeakerKind::Person,
                           bool isNamed = true)
    {
        m_analysis.speakers.push_back(
            {.name = name, .kind = kind, .isNamed = isNamed, .firstMention = spanOf(name)});
        return m_analysis.speakers.size() - 1;
    }

    /// Adds an attribution of @p speakers: the first places of the words, each of which may be
    /// empty but must stand in the text.
    Attribution &report(const std::vector<std::size_t> &speakers, const QString &source,
                        const QString &cue, const QStringList &contents,
                        Stance stance = Stance::Neutral)
    {
        Attribution attribution;
        if (!source.isEmpty()) {
            attribution.source = spanOf(source);
            attribution.speaker = source;
        }
        if (!cue.isEmpty()) {
            attribution.cue = spanOf(cue);
            attribution.verbClass = QStringLiteral("illocutionary");
        }
        for (const QString &content : contents) {
            attribution.content.push_back(spanOf(content));
        }
        attribution.stance = stance;
        attribution.speakers = speakers;
        m_analysis.attributions.push_back(attribution);
        return m_analysis.attributions.back();
    }

    [[nodiscard]] TextSpan spanOf(const QString &words) const
    {
        const qsizetype at = m_article->text().indexOf(words);
        if (at < 0) {
            qFatal("no such words: %ls", qUtf16Printable(words));
        }
        return {TextOffset(at), TextOffset(at + words.size())};
    }

    [[nodiscard]] const std::shared_ptr<const Article> &article() const { return m_article; }
    [[nodiscard]] SpeakerProfiles profiles() const
    {
        return profileSpeakers(m_reading, m_analysis.attributions, m_analysis.speakers);
    }
    [[nodiscard]] Analysis analysis() const
    {
        Analysis analysis = m_analysis;
        analysis.speakerProfiles = profiles();
        return analysis;
    }
    [[nodiscard]] Review review() const { return reviewOf(m_article, analysis()); }

    /// The words of @p spans, for comparing.
    [[nodiscard]] QStringList wordsOf(const std::vector<TextSpan> &spans) const
    {
        QStringList words;
        for (const TextSpan span : spans) {
            words.append(span.in(m_article->text()).toString());
        }
        return words;
    }

private:
    std::shared_ptr<const Article> m_article;
    Reading m_reading;
    Analysis m_analysis;
};

/// A harbour story in which a board confirms, Lind claims, and she and Orvan warn together.
inline QString harbourReportsText()
{
    return QStringLiteral("The harbour board confirmed that the quay is sinking.\n"
                          "Mara Lind claimed that “nobody will pay for it”.\n"
                          "The old market stays open until May.\n"
                          "Lind and Davit Orvan warned that rents would rise.\n"
                          "A source at the town hall said the talks had failed.");
}

/// Who speaks in @p article, which holds these lines.
inline ReportedArticle harbourReports(std::shared_ptr<const Article> article)
{
    ReportedArticle story(std::move(article));
    const std::size_t board =
        story.addSpeaker(QStringLiteral("The harbour board"), SpeakerKind::Organisation);
    const std::size_t lind = story.addSpeaker(QStringLiteral("Mara Lind"));
    const std::size_t orvan = story.addSpeaker(QStringLiteral("Davit Orvan"));
    story.report({board}, QStringLiteral("The harbour board"), QStringLiteral("confirmed"),
                 {QStringLiteral("that the quay is sinking")}, Stance::Endorsing);
    story.report({lind}, QStringLiteral("Mara Lind"), QStringLiteral("claimed"),
                 {QStringLiteral("that “nobody will pay for it”")}, Stance::Distancing);
    Attribution &both =
        story.report({lind, orvan}, QStringLiteral("Lind and Davit Orvan"),
                     QStringLiteral("warned"), {QStringLiteral("that rents would rise")});
    const TextSpan source = *both.source;
    both.members = {{source.begin(), source.begin() + 4},
                    story.spanOf(QStringLiteral("Davit Orvan"))};
    story.report({}, QStringLiteral("A source at the town hall"), QStringLiteral("said"),
                 {QStringLiteral("the talks had failed")});
    return story;
}

inline ReportedArticle harbourReports()
{
    return harbourReports(std::make_shared<const Article>(paragraphs(harbourReportsText())));
}

} // namespace slantlight
