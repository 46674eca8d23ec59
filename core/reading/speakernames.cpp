// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/speakernames.h"

#include "core/text/speakerlabel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

QRegularExpression wholeWording(const Language &language, const QString &list)
{
    return QRegularExpression(u"^(?:"_s + language.lineLists().anyOf(list) + u")$"_s,
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

bool isShouted(QStringView name)
{
    return std::ranges::none_of(name, [](QChar c) { return c.isLower(); });
}

/// Returns "Edda Morrow" for "EDDA MORROW".
QString spoken(QStringView name)
{
    QString words = name.toString();
    bool isFirst = true;
    for (QChar &c : words) {
        c = isFirst ? c : c.toLower();
        isFirst = !c.isLetter();
    }
    return words;
}

} // namespace

SpeakerNames::SpeakerNames(const Article &article, const FoldedText &read, const Language &language)
    : m_author(article.facts().author)
    , m_asks(wholeWording(language, u"speech.asks"_s))
    , m_answers(wholeWording(language, u"speech.answers"_s))
{
    for (const Block &block : article.blocks()) {
        if (block.kind != BlockKind::Turn && block.kind != BlockKind::Byline) {
            addNamesIn(read.read(block.span),
                       block.kind == BlockKind::Paragraph || block.kind == BlockKind::Standfirst);
        }
    }
    for (const Block &block : article.blocks()) {
        if (block.kind != BlockKind::Turn) {
            continue;
        }
        const QStringView text = read.read(block.span);
        if (const auto label = speakerLabelOf(text)) {
            const QStringView name = label->name.in(text);
            if (name.contains(u' ') && !name.back().isDigit()) {
                add(isShouted(name) ? spoken(name) : name.toString());
            }
        }
    }
}

void SpeakerNames::addNamesIn(QStringView text, bool isIntroduction)
{
    static const QRegularExpression name(
        u"\\p{Lu}[\\p{L}\\p{M}'’-]+(?:\\s(?:\\p{Lu}\\.\\s)?\\p{Lu}[\\p{L}\\p{M}'’-]+){1,3}"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    for (const auto &match : name.globalMatchView(text)) {
        QString found = match.captured().simplified();
        for (const QStringView possessive : {u"'s", u"’s"}) {
            if (found.endsWith(possessive)) {
                found.chop(2);
            }
        }
        add(found);
        if (isIntroduction && m_introduced.isEmpty()
            && !m_author.contains(found, Qt::CaseInsensitive)) {
            m_introduced = found;
        }
    }
}

void SpeakerNames::add(const QString &name)
{
    QString initials;
    for (const QStringView word : QStringView(name).split(u' ', Qt::SkipEmptyParts)) {
        initials += word.front();
    }
    for (const QString &key : {name, name.sliced(name.lastIndexOf(u' ') + 1), initials,
                               name.first(name.indexOf(u' '))}) {
        if (!m_names.contains(key.toLower())) {
            m_names.insert(key.toLower(), name);
        }
    }
}

QString SpeakerNames::nameOf(QStringView label) const
{
    if (m_answers.matchView(label).hasMatch() && !m_introduced.isEmpty()) {
        return m_introduced;
    }
    if (m_asks.matchView(label).hasMatch() && !m_author.isEmpty()) {
        return m_author;
    }
    const QStringView last = label.sliced(label.lastIndexOf(u' ') + 1);
    const QString key = label.toString().toLower();
    if (const auto found = m_names.constFind(key); found != m_names.cend()) {
        return *found;
    }
    const bool hasTitle = last.size() < label.size() && label.contains(u'.');
    if (const auto found = m_names.constFind(last.toString().toLower());
        hasTitle && found != m_names.cend()) {
        return *found; // "Rep. Garth"
    }
    return label.contains(u' ') && isShouted(label) && !label.back().isDigit() ? spoken(label)
                                                                               : label.toString();
}

} // namespace slantlight
