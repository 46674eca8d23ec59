// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"
#include "core/storage/library.h"
#include "tests/support/libraryroom.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

class CodeStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void givesBackACodebookAsItWas();
    void saysThatTheCodesMakeNoCodebook();
    void knowsTheOwnerFromTheBeginning();
    void keepsTheOthersByName();

private:
    [[nodiscard]] Library &library() { return *m_room.library; }

    LibraryRoom m_room;
};

void CodeStoreTest::init()
{
    QVERIFY(m_room.open());
}

void CodeStoreTest::givesBackACodebookAsItWas()
{
    QVERIFY(library().codes().codebook()->codes().empty());
    const auto first = Codebook::parse(u"code spin\nname Spin\nmeans A turn of phrase.\nkey 2\n"
                                       "when It turns.\nnot It stands.\n+ a turn\n+ a spin\n"
                                       "- a top\nby Rossi 2020\ncolour #a04000\nline wave\n"
                                       "code loud\nname Loud\nunder spin\n"
                                       "code louder\nname Louder\nunder loud\n");
    const auto second = Codebook::parse(u"code fact\nname Fact\ncode spin\nname Twist\nunder fact");
    QVERIFY(first && second);

    QVERIFY(library().codes().save(*first));
    QVERIFY(library().codes().codebook()->codes() == first->codes());
    QVERIFY(library().codes().save(*second));

    QVERIFY(library().codes().codebook()->codes() == second->codes());
}

void CodeStoreTest::saysThatTheCodesMakeNoCodebook()
{
    QVERIFY(library().codes().save(
        *Codebook::parse(u"code spin\nname Spin\ncode loud\nname Loud\nunder spin")));
    const auto database = Database::open(m_room.path());
    QVERIFY(database && (*database)->run(u"UPDATE codes SET parent = 'loud'"_s));

    const auto codebook = library().codes().codebook();

    QVERIFY(!codebook);
    QCOMPARE(codebook.error().code, ErrorCode::DatabaseDamaged);
    QVERIFY(codebook.error().detail.endsWith(u"codes, spin"_s));
}

void CodeStoreTest::knowsTheOwnerFromTheBeginning()
{
    const auto owner = library().coders().owner();
    QVERIFY(owner);
    QVERIFY(!QUuid::fromString(owner->id.text()).isNull());
    QCOMPARE(owner->name, QString());

    QVERIFY(library().coders().setOwnerName(u"Ines"_s));

    QCOMPARE(library().coders().owner(), (Coder{.id = owner->id, .name = u"Ines"_s}));
    LibraryRoom another;
    QVERIFY(another.open());
    QVERIFY(another.library->coders().owner()->id != owner->id);
}

void CodeStoreTest::keepsTheOthersByName()
{
    CoderStore coders = library().coders();
    const Coder mara{.id = CoderId(u"1"_s), .name = u"Mara"_s};
    const Coder per{.id = CoderId(u"2"_s), .name = u"Per"_s};
    for (const Coder &coder : {per, Coder{.id = mara.id, .name = u"?"_s}, mara}) {
        QVERIFY(coders.save(coder));
    }

    QVERIFY(coders.others() == (std::vector{mara, per}));
}

SLANTLIGHT_TEST(CodeStoreTest)

#include "tst_codestore.moc"
