// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/inflection.h"

#include <utility>

namespace slantlight {

Inflection::Inflection()
    : m_rules(std::make_shared<const InflectionRules>())
{
}

Inflection::Inflection(std::shared_ptr<const InflectionRules> rules)
    : m_rules(std::move(rules))
{
}

void Inflection::addIrregular(const QStringList &forms)
{
    if (!forms.isEmpty()) {
        m_irregular.insert(forms.first(), forms);
    }
}

QStringList Inflection::formsOf(QChar name, const QString &base) const
{
    const auto paradigm = m_rules->paradigms.find(name);
    if (const auto found = m_irregular.constFind(base); found != m_irregular.cend()) {
        // One table holds words of all kinds: a line is of the paradigm that has a form for each of
        // its words, or of the verb's, which may be spelt in two ways.
        const bool isOwn = name == u'v'
                           || (paradigm != m_rules->paradigms.end()
                               && paradigm->second.irregular.contains(found->size()));
        if (isOwn) {
            return *found;
        }
    }
    return paradigm == m_rules->paradigms.end() ? QStringList{base}
                                                : paradigm->second.allForms(base);
}

QStringList Inflection::verbForms(const QString &base) const
{
    return formsOf(u'v', base);
}

QString Inflection::verbForm(const QString &base, VerbForm form) const
{
    const auto paradigm = m_rules->paradigms.find(u'v');
    const auto number = static_cast<std::size_t>(form);
    if (paradigm == m_rules->paradigms.end() || number >= paradigm->second.forms.size()) {
        return base;
    }
    const auto found = m_irregular.constFind(base);
    return found == m_irregular.cend() ? paradigm->second.form(number, base)
                                       : paradigm->second.formAmong(number, *found);
}

QStringList Inflection::nounForms(const QString &base) const
{
    return formsOf(u'n', base);
}

QStringList Inflection::adjectiveForms(const QString &base) const
{
    return formsOf(u'a', base);
}

} // namespace slantlight
