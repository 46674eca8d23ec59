// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/category.h"
#include "tests/support/testroom.h"
#include "ui/render/palette.h"
#include "ui/words/codename.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace slantlight;
using namespace slantlight::ui;
using namespace Qt::StringLiterals;

namespace {

QColor over(const QColor &tint, const QColor &page)
{
    const float share = tint.alphaF();
    const auto mixed = [&](float a, float b) {
        return a * share + b * (1 - share);
    };
    return QColor::fromRgbF(mixed(tint.redF(), page.redF()), mixed(tint.greenF(), page.greenF()),
                            mixed(tint.blueF(), page.blueF()));
}

/// Relative luminance and contrast as in WCAG 2.2.
double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

/// Distance of two colours in CIELAB (CIE76); above some 10 nobody takes one for the other.
double distance(const QColor &a, const QColor &b)
{
    const auto lab = [](const QColor &colour) {
        const auto linear = [](double c) {
            return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        const double red = linear(colour.redF());
        const double green = linear(colour.greenF());
        const double blue = linear(colour.blueF());
        const auto bent = [](double t) {
            return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116;
        };
        const double x = bent((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
        const double y = bent(0.2126 * red + 0.7152 * green + 0.0722 * blue);
        const double z = bent((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
        return std::array{116 * y - 16, 500 * (x - y), 200 * (y - z)};
    };
    const auto from = lab(a);
    const auto to = lab(b);
    return std::hypot(from[0] - to[0], from[1] - to[1], from[2] - to[2]);
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class PaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTextReadableOnMarks_data();
    void keepsTextReadableOnMarks();
    void takesHuesFromTheTheme();
    void givesHandCodesAHueOfTheirOwn();
    void tellsOwnCodesApart_data();
    void tellsOwnCodesApart();
    void tellsCategoriesOfAFamilyApartByTheirLine();
    void namesEveryCategory();
};

void PaletteTest::keepsTextReadableOnMarks_data()
{
    QTest::addColumn<PageTheme>("theme");

    QTest::newRow("light") << PageTheme::Light;
    QTest::newRow("sepia") << PageTheme::Sepia;
    QTest::newRow("grey") << PageTheme::Grey;
    QTest::newRow("dark") << PageTheme::Dark;
    QTest::newRow("high contrast") << PageTheme::HighContrast;
}

void PaletteTest::keepsTextReadableOnMarks()
{
    QFETCH(const PageTheme, theme);
    const Palette palette = Palette::load(theme);
    std::vector<CodeId> codes{CodeId(u"a code of mine"_s)};
    std::ranges::transform(ownCodes(), std::back_inserter(codes), &OwnCode::id);
    std::ranges::transform(allCategories, std::back_inserter(codes), codeOf);

    for (const CodeId &code : codes) {
        const QColor machine = over(palette.machineTint(code), palette.page());
        const QColor hand = over(palette.handTint(code), palette.page());
        for (const QColor &ink : {palette.text(), palette.mutedText()}) {
            QVERIFY2(contrast(ink, machine) >= 4.5, qPrintable(code.text()));
            QVERIFY2(contrast(ink, hand) >= 4.5, qPrintable(code.text()));
        }
        QVERIFY2(contrast(palette.hue(code), palette.page()) >= 2, qPrintable(code.text()));
    }
    QVERIFY(contrast(palette.link(), palette.page()) >= 4.5);
}

void PaletteTest::takesHuesFromTheTheme()
{
    const Palette light = Palette::load(PageTheme::Light);
    const Palette dark = Palette::load(PageTheme::Dark);

    QCOMPARE(light.hue(CodeId(u"doubt"_s)), QColor(0xE6, 0x9F, 0x00));
    QCOMPARE(light.hue(CodeId(u"loaded"_s)), QColor(0xD5, 0x5E, 0x00));
    QCOMPARE(light.hue(CodeId(u"contest"_s)), QColor(0x00, 0x72, 0xB2));
    QCOMPARE(light.hue(CodeId(u"edit"_s)), QColor(0xA8, 0x50, 0x8C));
    QCOMPARE(dark.hue(CodeId(u"doubt"_s)), QColor(0xF0, 0xB4, 0x29));
    QVERIFY(dark.isDark() && !light.isDark());
}

void PaletteTest::givesHandCodesAHueOfTheirOwn()
{
    const Palette palette = Palette::load(PageTheme::Light);

    const QColor hand = palette.hue(CodeId(u"a code of mine"_s));

    QVERIFY(hand.isValid());
    for (const Category category : allCategories) {
        QVERIFY(palette.hue(codeOf(category)) != hand);
    }
}

void PaletteTest::tellsOwnCodesApart_data()
{
    keepsTextReadableOnMarks_data();
}

void PaletteTest::tellsOwnCodesApart()
{
    QFETCH(const PageTheme, theme);
    const Palette palette = Palette::load(theme);
    const std::vector<OwnCode> codes = ownCodes();

    for (const OwnCode &a : codes) {
        for (const OwnCode &b : codes) {
            QVERIFY2(a.id == b.id || distance(palette.hue(a.id), palette.hue(b.id)) > 30,
                     qPrintable(a.englishName + u" and "_s + b.englishName));
            QVERIFY2(a.id == b.id
                         || distance(over(palette.handTint(a.id), palette.page()),
                                     over(palette.handTint(b.id), palette.page()))
                                > 10,
                     qPrintable(a.englishName + u" and "_s + b.englishName));
        }
        for (const Category category : allCategories) {
            QVERIFY2(distance(palette.hue(a.id), palette.hue(codeOf(category))) > 9,
                     qPrintable(a.englishName + u" and "_s + categoryName(category)));
        }
    }
}

void PaletteTest::tellsCategoriesOfAFamilyApartByTheirLine()
{
    for (const Category a : allCategories) {
        for (const Category b : allCategories) {
            if (a != b && familyOf(a) == familyOf(b)) {
                // Wording has five categories and as many styles.
                QVERIFY2(lineStyleOf(codeOf(a)) != lineStyleOf(codeOf(b)),
                         qPrintable(codeOf(a).text()));
            }
        }
    }
}

void PaletteTest::namesEveryCategory()
{
    for (const Category category : allCategories) {
        QVERIFY(!categoryMeaning(category).isEmpty());
        QCOMPARE(codeName(codeOf(category), u"?"_s), categoryName(category));
    }
    QCOMPARE(codeName(CodeId(u"factcheck"_s), u"?"_s), u"Unsubstantiated claim"_s);
    QCOMPARE(codeName(CodeId(u"mine"_s), u"My code"_s), u"My code"_s);
}

SLANTLIGHT_TEST(PaletteTest)

#include "tst_palette.moc"
