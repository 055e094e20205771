// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journal/failurejson.h"

#include "domain/utctime.h"

#include <QJsonDocument>
#include <QTest>

#include <tuple>

using namespace Desk;

namespace {

/// By name, so that a field more doesn't compile until it is here.
auto fields(const Failure &failure)
{
    const auto &[kind, charge, code, text, httpStatus, requestId, retryAt, shortfall, ineligible, storage] = failure;
    return std::tie(kind, charge, code, text, httpStatus, requestId, retryAt, shortfall, ineligible, storage);
}

/// Every field set.
Failure full()
{
    Failure failure;
    failure.kind = Failure::Kind::Refused;
    failure.charge = Failure::Charge::CertainlyNotCharged;
    failure.code = QStringLiteral("NOT_ELIGIBLE");
    failure.text = QStringLiteral("Not <b>eligible</b>, سارا");
    failure.httpStatus = 409;
    failure.requestId = QStringLiteral("4ce9d9cd-ac9e-4e17-b3a2-c66c358c1ce2");
    failure.retryAt = utcTime(QDate(2026, 11, 24), QTime(9, 1, 5, 678));
    failure.shortfall = Failure::Shortfall{Money(1, Currency::Usd), Money(2500, Currency::Iqd), std::nullopt};
    failure.ineligible = {{QStringLiteral("8948010000000000126"), QStringLiteral("in use")}, {QString(), QString()}};
    failure.storage = Failure::Storage::Full;
    return failure;
}

/// As the journal keeps it.
std::optional<Failure> kept(const Failure &failure)
{
    const QByteArray text = QJsonDocument(failureToJson(failure)).toJson(QJsonDocument::Compact);
    return failureFromJson(QJsonDocument::fromJson(text).object());
}

} // namespace

class FailureJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryField()
    {
        const Failure failure = full();
        const Failure none;
        std::apply(
            [&none](const auto &...set) {
                std::apply([&](const auto &...unset) { QVERIFY(((set != unset) && ...)); }, fields(none));
            },
            fields(failure));
        QCOMPARE(kept(failure), std::optional(failure));
        QCOMPARE(kept(none), std::optional(none));
    }

    void keepsWhatIsTheMatterWithAFile_data()
    {
        QTest::addColumn<Failure::Storage>("storage");
        const QMetaEnum names = QMetaEnum::fromType<Failure::Storage>();
        for (int i = 0; i < names.keyCount(); ++i) {
            QTest::newRow(names.key(i)) << static_cast<Failure::Storage>(names.value(i));
        }
    }
    void keepsWhatIsTheMatterWithAFile()
    {
        QFETCH(Failure::Storage, storage);
        const Failure failure = Failure::local(QStringLiteral("No."), storage);
        QCOMPARE(kept(failure), std::optional(failure));
    }

    void readsARowFromBeforeTheLastFields()
    {
        QJsonObject object = failureToJson(Failure::local(QStringLiteral("No.")));
        object.remove(QStringLiteral("storage"));
        object.remove(QStringLiteral("ineligible"));
        QCOMPARE(failureFromJson(object), std::optional(Failure::local(QStringLiteral("No."))));
    }

    void guessesNothing()
    {
        for (const char *field : {"kind", "charge", "storage"}) {
            QJsonObject object = failureToJson(full());
            object[QLatin1String(field)] = QStringLiteral("Whatever");
            QVERIFY2(!failureFromJson(object), field);
        }
    }
};

QTEST_GUILESS_MAIN(FailureJsonTest)
#include "tst_failurejson.moc"
