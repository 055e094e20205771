// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/team/sharedcontent.h"

namespace Desk {

class SellingPrices;

/// The price list of a shop as its team has it in common. Owned by Team.
class SharedPrices final : public SharedContent
{
    Q_OBJECT

public:
    static QString documentKind();

    explicit SharedPrices(SellingPrices &prices, QObject *parent = nullptr);

    QString kind() const override { return documentKind(); }
    bool isRead() const override;
    QByteArray body() const override;
    bool isUntouched() const override;
    Result<QByteArray> read(const QByteArray &body) const override;
    QFuture<Result<void>> accept(const QByteArray &body) override;
    void setReadOnly(bool isReadOnly) override;

private:
    SellingPrices &m_prices;
    mutable QByteArray m_body; ///< Empty: not written yet since the list changed.
};

} // namespace Desk
