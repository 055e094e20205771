// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "services/account/preferences.h"
#include "services/books/dayclose.h"
#include "services/shop.h"
#include "services/team.h"
#include "store/cache/accountcache.h"
#include "store/journal/purchasejournal.h"
#include "store/prices/pricestore.h"
#include "store/team/teamfile.h"
#include "team/history.h"
#include "team/otherclock.h"
#include "team/topupqueue.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QSettings>
#include <QSocketNotifier>

#include <functional>

namespace Desk::Test {

/// A desk of a team as the program has it, without its window: files of its own, real HTTP, a real line to the team's
/// server. Whoever started the program works at it, by lines of JSON on standard input: {"id": 7, "do": "sell", …}.
/// Each is answered by one on standard output, as soon as it was begun: {"id": 7, …}. What comes of it stands in the
/// history.
class HeadlessDesk : public QObject
{
public:
    struct Options
    {
        QString folder; ///< Its profile.
        QString name;
        QUrl api;
        Credentials credentials;
        TeamAddress team;
        QByteArray teamPassword;
        bool createsTeam = false;
        bool isAlone = false; ///< Of no team.
        std::chrono::milliseconds clockOff{0};
        int dayEndHour = 0;
    };

    explicit HeadlessDesk(const Options &options);
    ~HeadlessDesk() override;

    bool start(); ///< False where its history can't be kept.

private:
    using Answer = std::function<void(QJsonObject answer)>;

    void join();
    void readCommands();
    void carryOut(const QJsonObject &command);
    void sell(const QJsonObject &command, const Answer &answer);
    void topUp(const QJsonObject &command, const Answer &answer);
    void topUpInTurn(const QJsonObject &command, const Answer &answer);
    void topUpFromOffer(const Iccid &iccid, const Answer &answer);
    void want(const QJsonObject &command, const Answer &answer);
    void wantFromOffer(const Iccid &iccid, const Answer &answer);
    bool whenOffered(const QJsonObject &command, const std::function<void(const Iccid &)> &goOn);
    void setNote(const QJsonObject &command, const Answer &answer);
    void awaitNote(const QJsonObject &command, const Answer &answer);
    void decide(const QJsonObject &command, const Answer &answer);
    void finishOrders(const Answer &answer);
    void closeDay(const QJsonObject &command, const Answer &answer);
    void tellState(const Answer &answer);
    void dump(const QString &filePath, const Answer &answer);

    void onAccountStateChanged();
    void noteFacts();
    void notePurchase(const QUuid &key);
    void noteTopUp(const QUuid &key);
    void noteClose(const DayClose &close);
    void onQuit();

    QJsonObject told(const Purchase &purchase) const;
    QJsonObject told(const TopUp &topUp) const;
    QJsonObject registers() const;
    QJsonObject sales() const;

    const Options m_options;
    OtherClock m_clock;
    History m_history;
    QSettings m_settings;
    Preferences m_preferences;
    std::unique_ptr<SecretStore> m_secrets;
    ApiClient m_client;
    PurchaseJournal m_journal;
    PriceStore m_prices;
    AccountCache m_cache;
    TeamFile m_teamFile;
    Shop m_shop;
    Team m_team;

    TopUpQueue m_topUps;

    QByteArray m_input;
    QSocketNotifier m_stdin;
    bool m_hasJoined = false;
    QSet<QUuid> m_notedFacts;
    QHash<QUuid, int> m_notedStates;          ///< Of sales, by key.
    QList<std::function<void()>> m_whenReady; ///< What is done as soon as something can be topped up.
    /// What is done as soon as it is known what an eSIM can be topped up with.
    QHash<Iccid, QList<std::function<void(const Iccid &)>>> m_whenOffered;
};

} // namespace Desk::Test
