// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/searchwords.h"

#include "ui/words/languagename.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

struct SearchWords
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::SearchWords)
};

QString dayText(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString valueText(const SearchTerm &term, const CodeWords &codes)
{
    switch (term.field) {
    case SearchField::Date:
        if (!term.until.isValid()) {
            //: A condition of a search; %1 is a day.
            return SearchWords::tr("since %1").arg(dayText(term.from));
        }
        if (!term.from.isValid()) {
            //: A condition of a search; %1 is a day.
            return SearchWords::tr("until %1").arg(dayText(term.until));
        }
        return term.from == term.until
                   ? dayText(term.from)
                   //: Two days.
                   : SearchWords::tr("%1 to %2").arg(dayText(term.from), dayText(term.until));
    case SearchField::State:
        return searchStateName(term.state.value_or(SearchState::Unread));
    case SearchField::Code:
    case SearchField::Category:
        return term.codes.empty() ? term.value : codes(term.codes.front());
    case SearchField::Language: {
        const QString name = languageName(term.value);
        return name.isEmpty() ? term.value : name;
    }
    case SearchField::Anywhere:
    case SearchField::Title:
    case SearchField::Author:
    case SearchField::Outlet:
    case SearchField::Memo:
    case SearchField::Target:
    case SearchField::Note:
    case SearchField::Tag:
    case SearchField::Coder:
    case SearchField::Collection:
        return term.value;
    }
    Q_UNREACHABLE_RETURN({});
}

QString termText(const SearchTerm &term, const CodeWords &codes)
{
    if (!term.near.isEmpty()) {
        //: A condition of a search; %1 are words.
        return SearchWords::tr("%1 close together").arg(term.near.join(u", "_s));
    }
    if (term.field == SearchField::Anywhere) {
        //: Words that are searched for.
        return SearchWords::tr("“%1”").arg(term.value + (term.isUnfinished ? u"…"_s : QString()));
    }
    if (term.field == SearchField::State) {
        return valueText(term, codes);
    }
    //: A condition of a search: what is looked at, and what is wanted there.
    return SearchWords::tr("%1: %2").arg(searchFieldName(term.field), valueText(term, codes));
}

} // namespace

QString conditionText(const SearchNode &node, const CodeWords &codes)
{
    QStringList parts;
    for (const SearchNode &part : node.parts) {
        parts += conditionText(part, codes);
    }
    switch (node.kind) {
    case SearchNode::Kind::Term:
        return termText(node.term, codes);
    case SearchNode::Kind::Not:
        //: A condition of a search; %1 is another one, such as: Tag: late.
        return SearchWords::tr("without %1").arg(parts.join(QString()));
    case SearchNode::Kind::Any:
        //: Between two conditions of a search, of which one is enough.
        return parts.join(SearchWords::tr(" or "));
    case SearchNode::Kind::All:
        return parts.join(u", "_s);
    }
    Q_UNREACHABLE_RETURN({});
}

QString searchText(const SearchQuery &query, const CodeWords &codes)
{
    QStringList parts;
    for (const SearchNode &node : query.conditions()) {
        parts += conditionText(node, codes);
    }
    return query.isEmpty() ? SearchWords::tr("All articles")
                           //: %1 are conditions of a search.
                           : SearchWords::tr("Articles with %1").arg(parts.join(u", "_s));
}

QString mistakeText(const SearchMistake &mistake)
{
    switch (mistake.kind) {
    case SearchMistake::Kind::NoValue:
        //: %1 is such as: tag:
        return SearchWords::tr("“%1” still lacks what is wanted.").arg(mistake.text);
    case SearchMistake::Kind::NotADate:
        return SearchWords::tr("“%1” is no day. Write 2026, 2026-03, 2026-03-01 or two of these "
                               "with .. between them.")
            .arg(mistake.text);
    case SearchMistake::Kind::UnknownState: {
        QStringList states;
        for (const SearchState state : allSearchStates) {
            states += u"is:"_s + searchStateId(state);
        }
        return SearchWords::tr("“%1” is not known. There are %2.")
            .arg(mistake.text, states.join(u", "_s));
    }
    case SearchMistake::Kind::UnknownCategory:
        return SearchWords::tr("“%1” is no category of marks.").arg(mistake.text);
    }
    Q_UNREACHABLE_RETURN({});
}

QString searchFieldName(SearchField field)
{
    switch (field) {
    case SearchField::Anywhere:
        return SearchWords::tr("Words");
    case SearchField::Title:
        return SearchWords::tr("Title");
    case SearchField::Author:
        return SearchWords::tr("Author");
    case SearchField::Outlet:
        return SearchWords::tr("Outlet");
    case SearchField::Memo:
        return SearchWords::tr("Memo");
    case SearchField::Target:
        //: Of an annotation: who is portrayed so.
        return SearchWords::tr("Target");
    case SearchField::Note:
        //: On an article as a whole.
        return SearchWords::tr("Note");
    case SearchField::Tag:
        return SearchWords::tr("Tag");
    case SearchField::Code:
        return SearchWords::tr("Code");
    case SearchField::Coder:
        return SearchWords::tr("Coder");
    case SearchField::Category:
        return SearchWords::tr("Marks");
    case SearchField::Collection:
        return SearchWords::tr("Collection");
    case SearchField::Date:
        return SearchWords::tr("Published");
    case SearchField::Language:
        return SearchWords::tr("Language");
    case SearchField::State:
        return SearchWords::tr("State");
    }
    Q_UNREACHABLE_RETURN({});
}

QString searchFieldHint(SearchField field)
{
    switch (field) {
    case SearchField::Anywhere:
        return SearchWords::tr("anywhere");
    case SearchField::Title:
        return SearchWords::tr("words of the title");
    case SearchField::Author:
        return SearchWords::tr("who wrote it");
    case SearchField::Outlet:
        return SearchWords::tr("who published it");
    case SearchField::Memo:
        return SearchWords::tr("words of a memo");
    case SearchField::Target:
        return SearchWords::tr("who is portrayed");
    case SearchField::Note:
        return SearchWords::tr("words of a note on an article");
    case SearchField::Tag:
        return SearchWords::tr("of article or annotation");
    case SearchField::Code:
        return SearchWords::tr("of an annotation");
    case SearchField::Coder:
        return SearchWords::tr("who annotated");
    case SearchField::Category:
        return SearchWords::tr("marks that were counted");
    case SearchField::Collection:
        return SearchWords::tr("a collection");
    case SearchField::Date:
        return SearchWords::tr("2026, 2026-03 or 2026-03-01..2026-04");
    case SearchField::Language:
        return SearchWords::tr("such as en or de");
    case SearchField::State:
        return SearchWords::tr("unread, read, annotated …");
    }
    Q_UNREACHABLE_RETURN({});
}

QString searchStateName(SearchState state)
{
    switch (state) {
    case SearchState::Unread:
        return SearchWords::tr("unread");
    case SearchState::Begun:
        return SearchWords::tr("begun");
    case SearchState::Read:
        return SearchWords::tr("read", "state of an article");
    case SearchState::Annotated:
        return SearchWords::tr("annotated");
    case SearchState::Noted:
        return SearchWords::tr("with a note");
    case SearchState::Lost:
        return SearchWords::tr("with an annotation whose place is lost");
    }
    Q_UNREACHABLE_RETURN({});
}

QString passageSourceName(PassageSource source)
{
    switch (source) {
    case PassageSource::Text:
        return {};
    case PassageSource::Memo:
        return searchFieldName(SearchField::Memo);
    case PassageSource::Note:
        return searchFieldName(SearchField::Note);
    case PassageSource::Target:
        return searchFieldName(SearchField::Target);
    case PassageSource::Tag:
        return searchFieldName(SearchField::Tag);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace slantlight::ui
