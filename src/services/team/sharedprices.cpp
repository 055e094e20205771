// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/team/sharedprices.h"

#include "services/prices/sellingprices.h"
#include "store/prices/pricefile.h"

namespace Desk {

QString SharedPrices::documentKind()
{
    return QStringLiteral("selling_prices");
}

SharedPrices::SharedPrices(SellingPrices &prices, QObject *parent)
    : SharedContent(parent)
    , m_prices(prices)
{
    connect(&m_prices, &SellingPrices::listChanged, this, [this] {
        m_body.clear();
        emit changed();
    });
}

bool SharedPrices::isRead() const
{
    return m_prices.isRead();
}

QByteArray SharedPrices::body() const
{
    if (m_body.isEmpty()) {
        m_body = PriceFile::toJson(m_prices.list());
    }
    return m_body;
}

bool SharedPrices::isUntouched() const
{
    return m_prices.list().rules.isEmpty() && m_prices.list().fixedPrices.isEmpty() && !m_prices.list().needsRate();
}

Result<QByteArray> SharedPrices::read(const QByteArray &body) const
{
    const auto read = PriceFile::fromJson(body);
    if (const auto *list = std::get_if<PriceList>(&read)) {
        return PriceFile::toJson(*list);
    }
    const bool isNewer = std::get<PriceFileProblem>(read).reason == PriceFileProblem::Reason::Newer;
    return Failure::local(QStringLiteral("The team's selling prices can't be read."),
                          isNewer ? Failure::Storage::Newer : Failure::Storage::Damaged);
}

QFuture<Result<void>> SharedPrices::accept(const QByteArray &body)
{
    const auto read = PriceFile::fromJson(body);
    return m_prices.adopt(std::get<PriceList>(read));
}

void SharedPrices::setReadOnly(bool isReadOnly)
{
    m_prices.setReadOnly(isReadOnly);
}

} // namespace Desk

#include "moc_sharedprices.cpp"
