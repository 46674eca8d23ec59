// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktop.h"
#include "tests/support/testroom.h"
#include "ui/annotations/annotationspanel.h"
#include "ui/inspector/markermodel.h"
#include "ui/inspector/markerspanel.h"
#include "ui/library/librarypanel.h"
#include "ui/look/keyboardfocus.h"
#include "ui/look/windowstyle.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QStyleFactory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

QPalette lightPalette()
{
    QPalette palette(QColor(0xf6, 0xf6, 0xf4), QColor(0xf6, 0xf6, 0xf4));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x6d, 0xb0));
    return palette;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2b, 0x30), QColor(0x20, 0x23, 0x26));
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0x8e, 0xd0));
    return palette;
}

QColor mixed(const QColor &ground, const QColor &ink, float share)
{
    const auto mix = [share](float a, float b) {
        return a + (b - a) * share;
    };
    return QColor::fromRgbF(mix(ground.redF(), ink.redF()), mix(ground.greenF(), ink.greenF()),
                            mix(ground.blueF(), ink.blueF()));
}

bool isSame(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) <= 2 && std::abs(a.green() - b.green()) <= 2
           && std::abs(a.blue() - b.blue()) <= 2;
}

/// One of the window's lists with three rows or more, as it stands in the window.
struct ShownList
{
    Desktop desktop;
    std::unique_ptr<QWidget> panel;
    QAbstractItemView *list = nullptr;

    bool show(const QString &name)
    {
        if (!desktop.open(u"Ferry late again\n\nThe ferry came late.\n"_s)
            || !desktop.openSample()) {
            return false;
        }
        desktop.annotate(u"whenever the tide agrees"_s, u"highlight"_s);
        desktop.annotate(u"the island's car park"_s, u"loaded"_s);
        if (name == "library"_L1) {
            panel = std::make_unique<ui::LibraryPanel>(desktop.desk());
        } else if (name == "markers"_L1) {
            auto marks = std::make_unique<ui::MarkersPanel>(desktop.desk());
            marks->setOrder(MarkerOrder::Kind); // which has titles and switches
            panel = std::move(marks);
        } else {
            panel = std::make_unique<ui::AnnotationsPanel>(desktop.desk());
        }
        panel->setStyleSheet(ui::windowStyleSheet(QApplication::palette()));
        panel->resize(360, 700);
        panel->show();
        list = panel->findChild<QAbstractItemView *>(name);
        return QTest::qWaitForWindowActive(panel.get());
    }

    /// The row that a reader chooses: an article, an annotation, the first or second mark.
    [[nodiscard]] QModelIndex row(int number) const
    {
        const QAbstractItemModel &model = *list->model();
        const QModelIndex category = model.index(0, 0, model.index(0, 0));
        return category.isValid() ? model.index(number, 0, category) : model.index(number, 0);
    }

    [[nodiscard]] QColor ground() const { return QApplication::palette().color(QPalette::Window); }
    [[nodiscard]] QColor lit(float share) const
    {
        return mixed(ground(), QApplication::palette().color(QPalette::WindowText), share);
    }

    /// The colours of a row beside all that is written in it: from the left edge to the right one.
    [[nodiscard]] QList<QColor> edgesOf(const QModelIndex &index) const
    {
        const QImage image = list->viewport()->grab().toImage();
        const int y = list->visualRect(index).center().y();
        const int end = list->viewport()->width() - 1;
        return {image.pixelColor(1, y), image.pixelColor(8, y), image.pixelColor(end - 8, y),
                image.pixelColor(end - 1, y)};
    }
};

} // namespace

class ListRowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void lightsTheWholeRow_data();
    void lightsTheWholeRow();
    void showsWhereTheKeyboardIs_data();
    void showsWhereTheKeyboardIs();
    void neverLightsATitle();

private:
    void addLists();

    QPalette m_before = QApplication::palette();
};

void ListRowTest::init()
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
}

void ListRowTest::cleanup()
{
    QApplication::setPalette(m_before);
}

void ListRowTest::addLists()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QPalette>("palette");

    for (const char *const name : {"library", "markers", "annotations"}) {
        QTest::addRow("%s, light", name) << QString::fromLatin1(name) << lightPalette();
        QTest::addRow("%s, dark", name) << QString::fromLatin1(name) << darkPalette();
    }
}

void ListRowTest::lightsTheWholeRow_data()
{
    addLists();
}

void ListRowTest::lightsTheWholeRow()
{
    QFETCH(const QString, name);
    QFETCH(const QPalette, palette);
    QApplication::setPalette(palette);
    ShownList shown;
    QVERIFY(shown.show(name));
    const auto verifyLight = [&](const QModelIndex &row, float share) {
        const QList<QColor> edges = shown.edgesOf(row);
        QVERIFY(isSame(edges.at(0), shown.ground()));
        QVERIFY2(isSame(edges.at(1), shown.lit(share)), qPrintable(edges.at(1).name()));
        QVERIFY2(isSame(edges.at(2), shown.lit(share)), qPrintable(edges.at(2).name()));
        QVERIFY(isSame(edges.at(3), shown.ground()));
    };
    verifyLight(shown.row(1), 0);

    for (const int row : {0, 1}) {
        QTest::mouseMove(shown.list->viewport(), shown.list->visualRect(shown.row(row)).center());
    }
    verifyLight(shown.row(1), 0.08F);
    QTest::mouseClick(shown.list->viewport(), Qt::LeftButton, {},
                      shown.list->visualRect(shown.row(1)).center());

    verifyLight(shown.row(1), 0.12F);
}

void ListRowTest::showsWhereTheKeyboardIs_data()
{
    addLists();
}

void ListRowTest::showsWhereTheKeyboardIs()
{
    QFETCH(const QString, name);
    QFETCH(const QPalette, palette);
    QApplication::setPalette(palette);
    ShownList shown;
    QVERIFY(shown.show(name));
    const auto *const keyboard = new ui::KeyboardFocus(*shown.list->window());
    shown.list->setCurrentIndex(shown.row(0));
    shown.list->setFocus();
    QTest::keyClick(shown.list, Qt::Key_Tab);
    for (int presses = 0; presses < 9 && !shown.list->hasFocus(); ++presses) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(shown.list->hasFocus());
    const auto isRinged = [&](const QModelIndex &row) {
        const QRect place = shown.list->visualRect(row);
        const QWidget *const ring = keyboard->ring();
        return ring != nullptr && ring->height() == place.height()
               && ring->y()
                      == shown.list->viewport()->mapTo(shown.list->window(), place.topLeft()).y();
    };

    QTest::keyClick(shown.list, Qt::Key_Down);

    QVERIFY(QTest::qWaitFor([&] { return isRinged(shown.row(1)); }));
    QVERIFY(!isRinged(shown.row(0)));
}

void ListRowTest::neverLightsATitle()
{
    QApplication::setPalette(lightPalette());
    ShownList shown;
    QVERIFY(shown.show(u"markers"_s));
    const QModelIndex title = shown.list->model()->index(0, 0);

    QTest::mouseClick(shown.list->viewport(), Qt::LeftButton, {},
                      shown.list->visualRect(title).center());

    QVERIFY(shown.list->selectionModel()->selectedIndexes().isEmpty());
    const QList<QColor> edges = shown.edgesOf(title);
    QVERIFY(isSame(edges.at(1), shown.ground()));
    QVERIFY(isSame(edges.at(2), shown.ground()));
}

SLANTLIGHT_TEST(ListRowTest)

#include "tst_listrow.moc"
