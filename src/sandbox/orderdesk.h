// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/message.h"
#include "sandbox/options.h"
#include "sandbox/random.h"
#include "sandbox/records.h"
#include "sandbox/requesttime.h"

#include <QHash>

#include <optional>

namespace Desk::Sandbox {

class Catalogue;
class EsimFactory;
class Ledger;

/// POST /esims/order: takes the money and makes the eSIMs, once for each idempotency key.
class OrderDesk
{
public:
    OrderDesk(Ledger &ledger, const Catalogue &catalogue, EsimFactory &factory, const Options &options);

    Response place(const Request &request, const RequestTime &moment);
    /// Orders carried out since the start; what their answers met with doesn't matter.
    int placed() const { return m_placed; }

private:
    struct Wish
    {
        QString packageCode;
        int quantity = 1;
        QString key; ///< Empty where none was sent.
        std::optional<double> price;
        bool recurring = false;
    };
    /// What became of a key: being processed until then, afterwards the order (none where it failed).
    struct KeyState
    {
        qint64 busyUntilMs;
        QString reference;
    };

    std::optional<Response> read(const QJsonObject &body, Wish &wish) const;
    std::optional<Response> answerOfEarlier(const Wish &wish, const RequestTime &moment);
    std::optional<Response> refusal(const Wish &wish) const;
    Response buy(const Wish &wish, const RequestTime &moment);
    Response completedAnswer(const Order &order, const QList<Esim> &esims, const RequestTime &moment) const;
    Response pendingAnswer(const Order &order, const QList<Esim> &esims, const RequestTime &moment) const;
    Response duplicateAnswer(const QString &reference, const RequestTime &moment) const;

    Ledger &m_ledger;
    const Catalogue &m_catalogue;
    EsimFactory &m_factory;
    const Options &m_options;
    Random m_random;
    QHash<QString, KeyState> m_keys;
    QHash<QString, qint64> m_busyPackages; ///< Orders without a key: until when.
    int m_placed = 0;
};

} // namespace Desk::Sandbox
