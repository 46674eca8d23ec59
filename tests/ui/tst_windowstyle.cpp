// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testroom.h"
#include "ui/look/mixture.h"
#include "ui/look/windowstyle.h"
#include "ui/look/windowtheme.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

/// Relative luminance and contrast as in WCAG 2.2.
double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

QPalette plainPalette(const QColor &ground, const QColor &ink)
{
    QPalette palette(ground, ground);
    for (const QPalette::ColorRole role : {QPalette::Base, QPalette::Window}) {
        palette.setColor(role, ground);
    }
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText}) {
        palette.setColor(role, ink);
    }
    return palette;
}

} // namespace

class WindowStyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsHintsAndLinksReadable_data();
    void keepsHintsAndLinksReadable();
    void givesFieldsAndBoxesAnEdge_data();
    void givesFieldsAndBoxesAnEdge();
    void drawsEveryEdgeWhereContrastIsHigh();
    void drawsTicksThatAreSeen_data();
    void drawsTicksThatAreSeen();

private:
    void addPalettes();

    QPalette m_before = QApplication::palette();
};

void WindowStyleTest::init()
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
}

void WindowStyleTest::cleanup()
{
    QApplication::setPalette(m_before);
}

void WindowStyleTest::addPalettes()
{
    QTest::addColumn<QPalette>("palette");

    QPalette light(QColor(0xef, 0xef, 0xef), QColor(0xef, 0xef, 0xef));
    light.setColor(QPalette::Base, Qt::white);
    QTest::newRow("light") << light;
    QPalette dark(QColor(0x2b, 0x2b, 0x30), QColor(0x20, 0x23, 0x26));
    dark.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x20));
    QTest::newRow("dark") << dark; // with links of #0000ff, as Qt makes them
    QTest::newRow("white on black") << plainPalette(Qt::black, Qt::white);
    QTest::newRow("black on white") << plainPalette(Qt::white, Qt::black);
}

void WindowStyleTest::keepsHintsAndLinksReadable_data()
{
    addPalettes();
}

void WindowStyleTest::keepsHintsAndLinksReadable()
{
    QFETCH(const QPalette, palette);
    QApplication::setPalette(palette);
    QWidget part;
    QLineEdit field(&part);
    QPlainTextEdit memo(&part);
    QPushButton link(u"ferry.txt"_s, &part);
    link.setObjectName(u"link"_s);

    part.setStyleSheet(ui::windowStyleSheet(palette));
    for (QWidget *const widget : part.findChildren<QWidget *>()) {
        widget->ensurePolished();
    }

    const QColor base = palette.color(QPalette::Base);
    for (const QWidget *const widget :
         {static_cast<QWidget *>(&field), static_cast<QWidget *>(&memo)}) {
        const QColor hint = widget->palette().color(QPalette::PlaceholderText);
        QCOMPARE(hint.alpha(), 255);
        QVERIFY2(contrast(hint, base) >= 4.5, qPrintable(hint.name()));
        QVERIFY2(contrast(hint, base) < 8, "what is written stands out from the hint");
    }
    const QColor ink = link.palette().color(QPalette::ButtonText);
    QVERIFY(ink != palette.color(QPalette::ButtonText));
    QVERIFY2(contrast(ink, palette.color(QPalette::Window)) >= 4.5, qPrintable(ink.name()));
}

void WindowStyleTest::givesFieldsAndBoxesAnEdge_data()
{
    addPalettes();
}

void WindowStyleTest::givesFieldsAndBoxesAnEdge()
{
    QFETCH(const QPalette, palette);
    QApplication::setPalette(palette);
    QWidget part;
    auto *const column = new QVBoxLayout(&part);
    auto *const field = new QLineEdit(&part);
    auto *const memo = new QPlainTextEdit(&part);
    auto *const box = new QCheckBox(&part);
    for (QWidget *const widget : {static_cast<QWidget *>(field), static_cast<QWidget *>(memo),
                                  static_cast<QWidget *>(box)}) {
        widget->setFocusPolicy(Qt::NoFocus);
        column->addWidget(widget);
    }
    part.setStyleSheet(ui::windowStyleSheet(palette));
    part.resize(240, 240);
    part.show();
    QVERIFY(QTest::qWaitForWindowExposed(&part));

    const QImage image = part.grab().toImage();
    const QColor ground = palette.color(QPalette::Window);
    for (const QWidget *const widget : {static_cast<QWidget *>(field), static_cast<QWidget *>(memo),
                                        static_cast<QWidget *>(box)}) {
        const QRect place = widget->geometry();
        const QColor edge = image.pixelColor(place.left(), place.center().y());
        QVERIFY2(contrast(edge, ground) >= 1.7, widget->metaObject()->className());
    }
    box->setChecked(true);
    const QImage checked = part.grab().toImage();
    const QPoint mark = box->geometry().center();
    int white = 0;
    for (int x = 0; x < 16; ++x) {
        for (int y = mark.y() - 8; y < mark.y() + 8; ++y) {
            white += checked.pixelColor(box->x() + x, y).lightness() > 200 ? 1 : 0;
        }
    }
    QVERIFY2(white > 8 && white < 100, qPrintable(QString::number(white)));
}

void WindowStyleTest::drawsEveryEdgeWhereContrastIsHigh()
{
    for (const auto &[ground, ink] :
         {std::pair(Qt::black, Qt::white), std::pair(Qt::white, Qt::black)}) {
        const QPalette palette = plainPalette(ground, ink);
        QVERIFY(ui::isHighContrast(palette));

        const QColor edge = ui::mixed(ground, ink, ui::edgeShare(palette, 0.1F));

        QVERIFY(contrast(edge, ground) >= 3);
        QVERIFY(contrast(ui::linkColour(palette), ground) >= 4.5);
    }
    QVERIFY(!ui::isHighContrast(ui::lightPalette()));
    QVERIFY(!ui::isHighContrast(ui::darkPalette()));
}

void WindowStyleTest::drawsTicksThatAreSeen_data()
{
    QTest::addColumn<QColor>("ground");

    QTest::newRow("blue") << QColor(0x2f, 0x6d, 0xb0);
    QTest::newRow("yellow") << QColor(Qt::yellow);
}

void WindowStyleTest::drawsTicksThatAreSeen()
{
    QFETCH(const QColor, ground);
    QPalette palette(QColor(0x20, 0x23, 0x26));
    palette.setColor(QPalette::Highlight, ground);
    QApplication::setPalette(palette);
    QCheckBox box;
    box.setStyleSheet(ui::windowStyleSheet(palette));
    box.setChecked(true);
    box.resize(box.sizeHint());
    box.setFocusPolicy(Qt::NoFocus);

    const QImage image = box.grab().toImage();

    int seen = 0;
    const QPoint middle(8, image.height() / 2);
    for (int x = 3; x < 13; ++x) {
        for (int y = middle.y() - 5; y < middle.y() + 5; ++y) {
            seen += contrast(image.pixelColor(x, y), ground) > 3 ? 1 : 0;
        }
    }
    QVERIFY2(seen > 8 && seen < 60, qPrintable(QString::number(seen)));
}

SLANTLIGHT_TEST(WindowStyleTest)

#include "tst_windowstyle.moc"
