// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/codename.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace slantlight::ui {

namespace {

struct Words
{
    const char *name;
    const char *meaning;
};

Words wordsOf(Category category)
{
    switch (category) {
    case Category::Doubt:
        //: Name of a category of wording.
        return {QT_TRANSLATE_NOOP("CodeName", "Doubt and distancing"),
                //: What the category "Doubt and distancing" means.
                QT_TRANSLATE_NOOP(
                    "CodeName",
                    "The outlet steps away from a statement or a name without saying why.")};
    case Category::Hedge:
        //: Name of a category of wording.
        return {
            QT_TRANSLATE_NOOP("CodeName", "Hedge, speculation"),
            //: What the category "Hedge, speculation" means.
            QT_TRANSLATE_NOOP(
                "CodeName", "The statement is made less sure, and no reason or source is given.")};
    case Category::Boost:
        //: Name of a category of wording.
        return {QT_TRANSLATE_NOOP("CodeName", "Certainty booster"),
                //: What the category "Certainty booster" means.
                QT_TRANSLATE_NOOP("CodeName", "An opinion is presented as settled.")};
    case Category::Presup:
        //: Name of a category of wording.
        return {QT_TRANSLATE_NOOP("CodeName", "Presupposed truth"),
                //: What the category "Presupposed truth" means.
                QT_TRANSLATE_NOOP(
                    "CodeName",
                    "Something that may be contested is taken as true by the way of telling it.")};
    case Category::Loaded:
        //: Name of a category of wording.
        return {QT_TRANSLATE_NOOP("CodeName", "Loaded, emotive wording"),
                //: What the category "Loaded, emotive wording" means.
                QT_TRANSLATE_NOOP("CodeName",
                                  "A word with strong feeling stands where a plain one exists.")};
    case Category::Label:
        //: Name of a category of wording.
        return {QT_TRANSLATE_NOOP("CodeName", "Contentious label"),
                //: What the category "Contentious label" means.
                QT_TRANSLATE_NOOP("CodeName",
                                  "A person or a group is named in a way that already judges.")};
    case Category::Puff:
        //: Name of a category of wording.
        return {QT_TRANSLATE_NOOP("CodeName", "Praise, puffery"),
                //: What the category "Praise, puffery" means.
                QT_TRANSLATE_NOOP("CodeName",
                                  "Praise that nobody in the text has earned or is quoted for.")};
    case Category::Scale:
        //: Name of a category of wording.
        return {
            QT_TRANSLATE_NOOP("CodeName", "Exaggeration, minimisation"),
            //: What the category "Exaggeration, minimisation" means.
            QT_TRANSLATE_NOOP(
                "CodeName",
                "Something is made bigger, rarer, smaller or commoner, and no figure is given.")};
    case Category::Euph:
        //: Name of a category of wording.
        return {
            QT_TRANSLATE_NOOP("CodeName", "Euphemism, hidden agent"),
            //: What the category "Euphemism, hidden agent" means.
            QT_TRANSLATE_NOOP("CodeName", "Harm is softened, or the one who did it is left out.")};
    case Category::Verb:
        //: Name of a category of wording.
        return {QT_TRANSLATE_NOOP("CodeName", "Charged reporting verb"),
                //: What the category "Charged reporting verb" means.
                QT_TRANSLATE_NOOP(
                    "CodeName",
                    "The word that reports a statement also judges the speaker or the statement.")};
    case Category::Vague:
        //: Name of a category of wording.
        return {QT_TRANSLATE_NOOP("CodeName", "Vague or anonymous source"),
                //: What the category "Vague or anonymous source" means.
                QT_TRANSLATE_NOOP("CodeName",
                                  "Somebody is given as the source who cannot be found or asked.")};
    case Category::Outlet:
        //: Name of a category of wording.
        return {QT_TRANSLATE_NOOP("CodeName", "Outlet trace"),
                //: What the category "Outlet trace" means.
                QT_TRANSLATE_NOOP("CodeName",
                                  "A trace of where the text comes from, or of who is behind it.")};
    case Category::Contest:
        //: Name of a category of wording.
        return {QT_TRANSLATE_NOOP("CodeName", "Contested status claim"),
                //: What the category "Contested status claim" means.
                QT_TRANSLATE_NOOP("CodeName", "The wording takes a side, or keeps its distance, in "
                                              "a dispute about somebody's status.")};
    case Category::Edit:
        //: Name of a category of wording.
        return {QT_TRANSLATE_NOOP("CodeName", "Editorial comment, us against them"),
                //: What the category "Editorial comment, us against them" means.
                QT_TRANSLATE_NOOP("CodeName", "The writer judges, urges, speaks to the reader, or "
                                              "draws a line between us and them.")};
    }
    Q_UNREACHABLE_RETURN({});
}

/// A code for people's hands only, which no rule applies.
struct HandCode
{
    const char16_t *id;
    const char *name;
};

constexpr std::array handCodes{
    //: Name of the code for a passage worth keeping.
    HandCode{u"highlight", QT_TRANSLATE_NOOP("CodeName", "Highlight")},
    //: Name of the code for a statement of fact that should be checked.
    HandCode{u"factcheck", QT_TRANSLATE_NOOP("CodeName", "Unsubstantiated claim")},
    //: Name of the code for something that a fair account would need and that is not there.
    HandCode{u"omission", QT_TRANSLATE_NOOP("CodeName", "What is missing")},
    //: Name of the code for how a person or a group is made to look.
    HandCode{u"portrayal", QT_TRANSLATE_NOOP("CodeName", "Portrayal of an actor")},
    //: Name of the code for what is told tilting the account, not how it is worded.
    HandCode{u"informational", QT_TRANSLATE_NOOP("CodeName", "Informational bias")},
};

QString translated(const char *words)
{
    return QCoreApplication::translate("CodeName", words);
}

} // namespace

QString categoryName(Category category)
{
    return translated(wordsOf(category).name);
}

QString englishCategoryName(Category category)
{
    return QString::fromLatin1(wordsOf(category).name);
}

QString categoryMeaning(Category category)
{
    return translated(wordsOf(category).meaning);
}

QString familyName(Family family)
{
    switch (family) {
    case Family::Certainty:
        //: Group of categories: doubt, hedges, boosters, presuppositions.
        return QCoreApplication::translate("CodeName", "How sure the text is");
    case Family::Wording:
        //: Group of categories: loaded words, labels, praise, exaggeration, euphemisms.
        return QCoreApplication::translate("CodeName", "How things are worded");
    case Family::Sourcing:
        //: Group of categories: reporting verbs, vague sources, outlet traces, contested status.
        return QCoreApplication::translate("CodeName", "Who says it");
    case Family::AuthorVoice:
        //: Group of one category: editorial comment.
        return QCoreApplication::translate("CodeName", "The author's own voice");
    }
    Q_UNREACHABLE_RETURN({});
}

std::vector<OwnCode> ownCodes()
{
    std::vector<OwnCode> codes;
    for (const HandCode &hand : handCodes) {
        codes.push_back({CodeId(QString(QStringView(hand.id))), QString::fromLatin1(hand.name)});
    }
    return codes;
}

QString codeName(const CodeId &code, const QString &fallback)
{
    if (const auto category = categoryFromId(code.text())) {
        return categoryName(*category);
    }
    const auto found = std::ranges::find_if(
        handCodes, [&](const HandCode &hand) { return code.text() == QStringView(hand.id); });
    return found == handCodes.end() ? fallback : translated(found->name);
}

QString codeName(const CodeId &code, const Codebook &codebook)
{
    if (const Code *const known = codebook.code(code)) {
        return codeName(code, known->name);
    }
    // The id was made of the name that the code had.
    const QString words = code.text();
    return codeName(code,
                    //: Of an annotation whose code was removed, or is another program's: %1 is what
                    //: is left of its name.
                    QCoreApplication::translate("CodeName", "%1 (unknown code)")
                        .arg(QString(words).replace(u'-', u' ')));
}

} // namespace slantlight::ui
