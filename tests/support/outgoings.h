// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/outgoing.h"
#include "core/review/exportfilter.h"
#include "core/review/shipped.h"

#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QTimeZone>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace slantlight {

inline const QString ownerId = QStringLiteral("11111111-2222-4333-8444-555555555555");
inline const QString guestId = QStringLiteral("99999999-8888-4777-8666-555555555555");

/// Shipped codes and one of a library, its owner and a guest.
inline ExportContext exportContext()
{
    std::vector<Code> codes = loadShippedCodebook()->codes();
    codes.push_back({.id = CodeId(QStringLiteral("harbour")),
                     .name = QStringLiteral("Harbour & quay"),
                     .definition = QStringLiteral("Ships, <piers>."),
                     .useWhen = QStringLiteral("a ferry is named"),
                     .notWhen = QStringLiteral("it is a metaphor"),
                     .examples = {QStringLiteral("the ferry"), QStringLiteral("the quay")},
                     .counterexamples = {QStringLiteral("ship of state")},
                     .source = QStringLiteral("Marrow 2019"),
                     .parent = {},
                     .colour = QStringLiteral("#123abc"),
                     .line = LineStyle::Wave});
    codes.push_back({.id = CodeId(QStringLiteral("harbour.ferry")),
                     .name = QStringLiteral("Ferry"),
                     .definition = {},
                     .useWhen = {},
                     .notWhen = {},
                     .source = {},
                     .parent = CodeId(QStringLiteral("harbour")),
                     .colour = {}});
    return {.codebook = *Codebook::create(std::move(codes)),
            .coders = {{.id = CoderId(ownerId), .name = QStringLiteral("Edda Quill")},
                       {.id = CoderId(guestId), .name = QStringLiteral("Guest")}},
            .written = QDateTime({2026, 5, 4}, {9, 30, 15}, QTimeZone::UTC)};
}

inline TextSpan spanIn(const QString &text, const QString &words)
{
    const qsizetype begin = text.indexOf(words);
    Q_ASSERT(begin >= 0);
    return {TextOffset(begin), TextOffset(begin + words.size())};
}

/// Somebody's annotation of @p words, with all that an annotation can have.
inline Annotation annotationOf(const Article &article, const QString &words, const QString &code)
{
    Annotation annotation = Annotation::create(
        article.id(), CodeId(code), describe(article.text(), spanIn(article.text(), words)));
    annotation.created = QDateTime({2026, 5, 1}, {8, 15, 30, 125}, QTimeZone::UTC);
    annotation.modified = QDateTime({2026, 5, 2}, {18, 0, 1, 7}, QTimeZone::UTC);
    annotation.memo = QStringLiteral("Why *this*?\n\nSecond paragraph & <more>, \"quoted\".");
    annotation.target = QStringLiteral("Harbour board");
    annotation.tags = {QStringLiteral("follow up"), QStringLiteral("Wording")};
    return annotation;
}

/// Articles with what is said of them, kept alive for the exports that borrow from them.
class Outgoings
{
public:
    const Outgoing &add(const Article &article, std::vector<Annotation> annotations,
                        Analysis analysis = {})
    {
        Notes notes;
        notes.annotations = std::move(annotations);
        m_reviews.push_back(std::make_unique<Review>(reviewOf(
            std::make_shared<const Article>(article), std::move(analysis), std::move(notes))));
        m_all.push_back(std::make_unique<Outgoing>(
            Outgoing{.shown = exported(*m_reviews.back(), {.markers = {.leastWeight = 0}}),
                     .name = QStringLiteral("article %1").arg(m_all.size() + 1),
                     .retrieved = QDateTime({2026, 4, 30}, {7, 0, 0}, QTimeZone::UTC),
                     .tags = {},
                     .note = {},
                     .collections = {}}));
        return *m_all.back();
    }

    Outgoing &last() { return *m_all.back(); }

private:
    std::vector<std::unique_ptr<Review>> m_reviews;
    std::vector<std::unique_ptr<Outgoing>> m_all;
};

/// Whether a program of the name @p name is there.
inline bool hasProgram(const QString &name)
{
    return !QStandardPaths::findExecutable(name).isEmpty();
}

/// Returns what xmllint has against @p xml by the schema @p schema; empty where it is valid.
inline QString schemaFaults(const QByteArray &xml, const QString &schema)
{
    QProcess lint;
    lint.start(QStringLiteral("xmllint"),
               {QStringLiteral("--nonet"), QStringLiteral("--noout"), QStringLiteral("--schema"),
                schema, QStringLiteral("-")});
    lint.write(xml);
    lint.closeWriteChannel();
    lint.waitForFinished();
    return lint.exitStatus() == QProcess::NormalExit && lint.exitCode() == 0
               ? QString()
               : QString::fromUtf8(lint.readAllStandardError());
}

} // namespace slantlight
