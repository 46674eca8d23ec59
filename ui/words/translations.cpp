// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/translations.h"

#include "ui/words/rulereasons.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QString>
#include <QTranslator>

#include <array>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

void adopt(std::unique_ptr<QTranslator> translator, QObject &owner)
{
    QCoreApplication::installTranslator(translator.get());
    translator.release()->setParent(&owner);
}

/// Returns the language that is spoken now, or nothing where no file was found.
QString install(const QLocale &locale, const QString &name, const QString &folder, QObject &owner)
{
    auto translator = std::make_unique<QTranslator>();
    // English has a file too: it holds the plurals.
    if (!translator->load(locale, name, u"_"_s, folder)
        && !translator->load(name + u"_en"_s, folder)) {
        return {};
    }
    const QString language = translator->language();
    adopt(std::move(translator), owner);
    return language;
}

/// Returns how dates and figures are written: as in the region of the reader, where its language
/// is the one that is spoken.
QLocale formatsFor(const QLocale &locale, const QLocale &spoken)
{
    if (spoken.language() == QLocale::English
        && (locale.language() == QLocale::C || locale.language() == QLocale::English)) {
        return locale;
    }
    // Built anew: with LANGUAGE=de and LC_ALL=C the system's own would say "May" among German
    // words.
    return locale.language() == spoken.language() ? QLocale(locale.language(), locale.territory())
                                                  : spoken;
}

//: "RTL" where the language is written from right to left, else "LTR": Qt asks for it.
[[maybe_unused]] constexpr auto direction =
    QT_TRANSLATE_NOOP("QGuiApplication", "QT_LAYOUT_DIRECTION");

} // namespace

std::span<const WindowLanguage> windowLanguages()
{
    static constexpr std::array<WindowLanguage, 7> languages{{
        {u"en", u"English"},
        {u"de", u"Deutsch"},
        {u"es", u"Español"},
        {u"fr", u"Français"},
        {u"ru", u"Русский"},
        {u"uk", u"Українська"},
        {u"ar", u"العربية"},
    }};
    return languages;
}

QString spokenLanguage()
{
    return QLocale().name().section(u'_', 0, 0);
}

void installTranslations(const QString &language, QObject &owner)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath), owner);
    const QString spoken = install(locale, u"slantlight"_s, u":/translations"_s, owner);
    QLocale::setDefault(formatsFor(locale, QLocale(spoken)));
    adopt(translatorOf(RuleReasons::load(spokenLanguage())), owner);
}

} // namespace slantlight::ui
