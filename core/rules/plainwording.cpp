// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/plainwording.h"

#include "core/base/diagnosticcode.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// Whether the verb at @p verb has a form of "be" or "have" before it, past an adverb or "not".
bool followsAuxiliary(const TokenView &view, std::size_t verb, const WordGroups &groups)
{
    const TokenRange sentence = view.tokens.sentenceOf(verb);
    std::size_t token = verb;
    while (token > sentence.begin) {
        --token;
        const QString word = view.tokens.textOf(token).toString().toLower();
        const KnownWord known = groups.find(word);
        if (known.isIn(WordGroup::FormAuxiliary)) {
            return true;
        }
        if (!known.isIn(WordGroup::AdverbEnding) && !known.isIn(WordGroup::FormBetween)) {
            return false;
        }
    }
    return false;
}

/// Returns the verb of the marked words: the first that is tagged so, else the first word.
std::size_t verbOf(const TokenView &view, TokenRange marked)
{
    for (std::size_t token = marked.begin; token < marked.end && token < view.tags.size();
         ++token) {
        if (view.tags[token] == Tag::Verb) {
            return token;
        }
    }
    return marked.begin;
}

std::optional<QString> verbLike(const QString &base, const TokenView &view, TokenRange marked,
                                SeenForms &seen, const WordGroups &groups)
{
    const std::size_t verb = verbOf(view, marked);
    std::vector<VerbForm> forms = seen.formsOf(verb);
    const VerbForm other =
        followsAuxiliary(view, verb, groups) ? VerbForm::Past : VerbForm::Participle;
    if (forms.size() > 1) {
        std::erase(forms, other);
    }
    QStringList wordings;
    for (const VerbForm form : forms) {
        wordings.append(seen.inForm(base, form));
    }
    wordings.removeDuplicates();
    return wordings.size() == 1 ? std::optional(wordings.first()) : std::nullopt;
}

QString nounLike(const QString &base, const TokenView &view, TokenRange marked,
                 const Lemmatizer &lemmatizer)
{
    const QString word = view.tokens.textOf(marked.end - 1).toString().toLower();
    const bool isPlural = lemmatizer.lemmaOf(word, Tag::Noun) != word;
    const QStringList forms = lemmatizer.inflection().nounForms(base);
    return isPlural ? forms.last() : forms.first();
}

} // namespace

std::expected<PlainWording, Mistake> PlainWording::parse(QStringView notation)
{
    PlainWording wording;
    wording.m_written = notation.toString();
    const qsizetype tilde = notation.indexOf(u'~');
    if (tilde < 0) {
        return wording;
    }
    const qsizetype space = notation.lastIndexOf(u' ', tilde);
    const QStringView base = notation.sliced(space + 1, tilde - space - 1);
    const QChar kind = tilde + 1 < notation.size() ? notation.at(tilde + 1) : QChar();
    const bool isEnd = tilde + 2 == notation.size()
                       || (tilde + 2 < notation.size() && notation.at(tilde + 2).isSpace());
    if (base.isEmpty() || !isEnd || (kind != u'v' && kind != u'n')) {
        return std::unexpected(Mistake{.code = DiagnosticCode::WrongForm, .at = tilde});
    }
    if (const qsizetype second = notation.indexOf(u'~', tilde + 1); second >= 0) {
        return std::unexpected(Mistake{.code = DiagnosticCode::SecondForm, .at = second});
    }
    wording.m_before = notation.first(space + 1).toString();
    wording.m_base = base.toString();
    wording.m_after = notation.sliced(tilde + 2).toString();
    wording.m_takes = kind == u'v' ? Takes::VerbForm : Takes::Number;
    return wording;
}

std::optional<QString> PlainWording::inFormOf(const TokenView &view, TokenRange marked,
                                              SeenForms &forms, const WordGroups &groups) const
{
    std::optional<QString> word;
    switch (m_takes) {
    case Takes::Nothing:
        return m_written;
    case Takes::VerbForm:
        word = verbLike(m_base, view, marked, forms, groups);
        break;
    case Takes::Number:
        word = nounLike(m_base, view, marked, forms.lemmatizer());
        break;
    }
    return word ? std::optional<QString>(m_before + *word + m_after) : std::nullopt;
}

bool PlainWording::occursIn(const QString &sentence, const Inflection &inflection) const
{
    const auto holds = [&](const QString &wording) {
        return sentence.contains(QStringView(wording).left(wording.indexOf(u'{')).trimmed(),
                                 Qt::CaseInsensitive);
    };
    switch (m_takes) {
    case Takes::Nothing:
        return holds(m_written);
    case Takes::VerbForm:
        return std::ranges::any_of(inflection.verbForms(m_base), [&](const QString &form) {
            return holds(m_before + form + m_after);
        });
    case Takes::Number:
        return std::ranges::any_of(inflection.nounForms(m_base), [&](const QString &form) {
            return holds(m_before + form + m_after);
        });
    }
    Q_UNREACHABLE_RETURN(false);
}

bool PlainSlot::admits(const TokenView &view, TokenRange marked) const
{
    const auto isMatch = [&](const TokenPattern &pattern) {
        const auto found = pattern.matchAt(view, marked.begin, marked.end);
        return found && found->whole.end == marked.end;
    };
    return (match.empty() || std::ranges::any_of(match, isMatch))
           && allHold(conditions, view, marked);
}

} // namespace slantlight
