// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QStringList>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

/// Returns how dates and figures are written where @p words are spoken.
QLocale formatsFor(const QLocale &words)
{
    const QStringList languages = words.uiLanguages();
    // With LANGUAGE=de and LC_ALL=C the words are German, and the formats should follow them.
    return words.language() == QLocale::C && !languages.isEmpty() ? QLocale(languages.first())
                                                                  : words;
}

void install(const QLocale &locale, const QString &name, const QString &folder, QObject &owner)
{
    auto translator = std::make_unique<QTranslator>();
    // English has a file too: it holds the plurals.
    if (translator->load(locale, name, u"_"_s, folder)
        || translator->load(name + u"_en"_s, folder)) {
        QCoreApplication::installTranslator(translator.get());
        translator.release()->setParent(&owner);
    }
}

} // namespace

void installTranslations(const QString &language, QObject &owner)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(formatsFor(locale));
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath), owner);
    install(locale, u"slantlight"_s, u":/translations"_s, owner);
}

} // namespace slantlight::ui
