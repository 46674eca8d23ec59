// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/lemma.h"

#include "core/text/foldedtext.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <utility>

namespace slantlight {

namespace {

constexpr QChar verbParadigm = u'v';
constexpr QChar nounParadigm = u'n';

/// Which paradigm a line of @p words in the table of irregular words is of.
QChar paradigmOf(const QStringList &words, const InflectionRules &rules)
{
    const auto nouns = rules.paradigms.find(nounParadigm);
    const bool isNoun =
        nouns != rules.paradigms.end() && nouns->second.irregular.contains(words.size());
    return isNoun ? nounParadigm : verbParadigm;
}

} // namespace

Lemmatizer::Lemmatizer(const Inflection &inflection)
    : m_inflection(inflection)
{
    // Two verbs may share a form, as "found" does; the one that has it as its base comes last.
    QStringList bases = inflection.irregular().keys();
    std::ranges::sort(bases);
    const auto tableOf = [&](const QString &base) -> QHash<QString, QString> & {
        return m_irregular[paradigmOf(inflection.irregular().value(base), inflection.rules())];
    };
    for (const QString &base : std::as_const(bases)) {
        QHash<QString, QString> &table = tableOf(base);
        for (const QString &form : inflection.irregular().value(base)) {
            if (!table.contains(form)) {
                table.insert(form, base);
            }
        }
    }
    for (const QString &base : std::as_const(bases)) {
        tableOf(base).insert(base, base);
    }
    for (const auto &[tag, rules] : inflection.rules().lemmas) {
        for (const auto &[paradigm, base] : rules.inflected) {
            for (const QString &form : inflection.formsOf(paradigm, base)) {
                m_inflected[tag].insert(form, base);
            }
        }
    }
}

QString Lemmatizer::lemmaOf(QStringView word, Tag tag) const
{
    const auto found = m_inflection.rules().lemmas.find(tag);
    if (found == m_inflection.rules().lemmas.end()) {
        return foldedWord(word);
    }
    const LemmaRules &rules = found->second;
    if (rules.isAsWritten) {
        return word.toString();
    }
    const QString plain = foldedWord(word);
    const auto lookUp = [&plain](const QHash<QString, QString> &table) {
        const auto entry = table.constFind(plain);
        return entry == table.cend() ? std::nullopt : std::optional(*entry);
    };
    if (const auto lemma = lookUp(rules.words)) {
        return *lemma;
    }
    if (const auto forms = m_inflected.find(tag); forms != m_inflected.end()) {
        if (const auto lemma = lookUp(forms->second)) {
            return *lemma;
        }
    }
    for (const LemmaStep &step : rules.steps) {
        switch (step.kind) {
        case LemmaStep::Kind::Irregular:
            if (const auto table = m_irregular.find(step.paradigm); table != m_irregular.end()) {
                if (const auto lemma = lookUp(table->second)) {
                    return *lemma;
                }
            }
            break;
        case LemmaStep::Kind::Keep:
            if (step.respelling.expression.match(plain).hasMatch()) {
                return plain;
            }
            break;
        case LemmaStep::Kind::Try:
            if (const auto base = step.respelling.applied(plain);
                base && base->size() > 1
                && m_inflection.formsOf(verbParadigm, *base).contains(plain)) {
                return *base;
            }
            break;
        case LemmaStep::Kind::Take:
            if (const auto base = step.respelling.applied(plain)) {
                return *base;
            }
            break;
        }
    }
    return plain;
}

std::vector<VerbForm> Lemmatizer::verbFormsOf(QStringView word) const
{
    constexpr std::array all{VerbForm::Base, VerbForm::ThirdPerson, VerbForm::Past,
                             VerbForm::Participle, VerbForm::Ing};
    const QString plain = foldedWord(word);
    const QString base = lemmaOf(plain, Tag::Verb);
    std::vector<VerbForm> forms;
    std::ranges::copy_if(all, std::back_inserter(forms),
                         [&](VerbForm form) { return m_inflection.verbForm(base, form) == plain; });
    return forms;
}

} // namespace slantlight
