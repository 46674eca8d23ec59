// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/languagename.h"

#include "core/analysis/analysis.h"

#include <QCoreApplication>
#include <QLocale>

namespace slantlight::ui {

namespace {

struct LanguageName
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::LanguageName)
};

} // namespace

QString languageName(const QString &tag)
{
    switch (const QLocale::Language language = QLocale::codeToLanguage(tag.section(u'-', 0, 0))) {
    case QLocale::AnyLanguage:
    case QLocale::C:
        return {};
    case QLocale::Arabic:
        return LanguageName::tr("Arabic");
    case QLocale::Chinese:
        return LanguageName::tr("Chinese");
    case QLocale::English:
        return LanguageName::tr("English");
    case QLocale::French:
        return LanguageName::tr("French");
    case QLocale::German:
        return LanguageName::tr("German");
    case QLocale::Hebrew:
        return LanguageName::tr("Hebrew");
    case QLocale::Italian:
        return LanguageName::tr("Italian");
    case QLocale::Japanese:
        return LanguageName::tr("Japanese");
    case QLocale::Polish:
        return LanguageName::tr("Polish");
    case QLocale::Portuguese:
        return LanguageName::tr("Portuguese");
    case QLocale::Russian:
        return LanguageName::tr("Russian");
    case QLocale::Spanish:
        return LanguageName::tr("Spanish");
    case QLocale::Turkish:
        return LanguageName::tr("Turkish");
    case QLocale::Ukrainian:
        return LanguageName::tr("Ukrainian");
    default: // Qt knows hundreds, in English
        return QLocale::languageToString(language);
    }
}

QString unreadLanguageText(const QString &tag)
{
    const QString name = languageName(tag);
    return name.isEmpty()
               ? LanguageName::tr(
                     "This text is not in English. Slantlight marks English only; you can "
                     "annotate it by hand.")
               //: %1 is the name of a language.
               : LanguageName::tr("This text is in %1. Slantlight marks English only; you can "
                                  "annotate it by hand.")
                     .arg(name);
}

QString unreadText(const Analysis &analysis)
{
    //: In a panel while a long text is on the page, but not marked yet.
    return analysis.isAwaited ? LanguageName::tr("Its wording is being looked at…")
                              : unreadLanguageText(analysis.language);
}

} // namespace slantlight::ui
