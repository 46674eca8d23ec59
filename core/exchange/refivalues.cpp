// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/refivalues.h"

#include "core/exchange/plainjson.h"
#include "core/exchange/refiwords.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// Returns the kinds of the lines of @p article; nothing where its blocks are no lines.
QString kindsOf(const Article &article)
{
    QStringList kinds;
    qsizetype at = 0;
    std::size_t run = 0;
    const std::vector<Block> &blocks = article.blocks();
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (blocks[i].span.begin().value() != at) {
            return {};
        }
        at = blocks[i].span.end().value() + 1;
        ++run;
        if (i + 1 == blocks.size() || blocks[i + 1].kind != blocks[i].kind) {
            const QString kind = blockKindId(blocks[i].kind).toString();
            kinds += run == 1 ? kind : kind + u' ' + QString::number(run);
            run = 0;
        }
    }
    return at == article.text().size() + 1 ? kinds.join(u", "_s) : QString();
}

QString guidOf(const refi::Variable &variable)
{
    return qdaNameGuid(u"variable", variable.name);
}

} // namespace

RefiValues refiValuesOf(const OutletFacts &outlet)
{
    return {{refi::outlet.name, outlet.name},
            {refi::outletKind.name, outlet.kind},
            {refi::medium.name, outlet.medium},
            {refi::country.name, outlet.country},
            {refi::owner.name, outlet.owner}};
}

RefiValues refiValuesOf(const Outgoing &outgoing)
{
    const Article &article = *outgoing.shown.review->article;
    const Analysis &analysis = outgoing.shown.review->analysis;
    const ArticleFacts &facts = article.facts();
    RefiValues values{{refi::title.name, facts.title}};
    if (analysis.outlet) {
        std::ranges::copy(refiValuesOf(*analysis.outlet), std::back_inserter(values));
    }
    const Profile &profile = outgoing.shown.profile;
    const RefiValues others{
        {refi::author.name, facts.author},
        {refi::published.name, facts.published.toString(Qt::ISODate)},
        {refi::address.name, facts.address},
        {refi::site.name, facts.site},
        {refi::language.name, facts.language},
        {refi::retrieved.name, isoTime(outgoing.retrieved)},
        {refi::words.name, profile.words > 0 ? QString::number(profile.words) : QString()},
        {refi::quotedShare.name,
         profile.words > 0 ? QString::number(profile.quotedShare, 'f', 4) : QString()},
        {refi::sourceHash.name, facts.sourceHash},
        {refi::textHash.name, textHash(article.text())},
        {refi::rulePack.name, analysis.rulePack},
        {refi::blocks.name, kindsOf(article)},
    };
    values.insert(values.end(), others.begin(), others.end());
    return values;
}

void writeRefiValues(QdaXml &xml, const RefiValues &values)
{
    for (const auto &[name, value] : values) {
        if (value.isEmpty()) {
            continue;
        }
        const auto *const variable =
            std::ranges::find(refi::variables, name, &refi::Variable::name);
        xml.begin(u"VariableValue"_s);
        xml.reference(u"VariableRef"_s, guidOf(*variable));
        xml.element(variable->type + "Value"_L1, value);
        xml.end();
    }
}

void writeRefiVariables(QdaXml &xml)
{
    xml.begin(u"Variables"_s);
    for (const refi::Variable &variable : refi::variables) {
        xml.begin(u"Variable"_s);
        xml.attribute(u"guid"_s, guidOf(variable));
        xml.attribute(u"name"_s, variable.name);
        xml.attribute(u"typeOfVariable"_s, variable.type);
        xml.end();
    }
    xml.end();
}

} // namespace slantlight
