// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/refund.h"
#include "domain/topup.h"

#include <QObject>

namespace Desk {

class EsimsPage;
class MainWindow;
class NoticeStrip;
class Preferences;
class Shop;

/// What happens around an eSIM after its sale, between the shop and the window: orders of top-ups, and notices of what
/// became of them and of cancellations. Owned by the window.
class AfterSaleController : public QObject
{
    Q_OBJECT

public:
    AfterSaleController(MainWindow &window, Shop &shop, const Preferences &preferences, EsimsPage &page,
                        NoticeStrip &notices, QObject *parent = nullptr);

private:
    void connectNotices();
    void tellLeft(const QUuid &key);
    void tellUnclearRefunds(const QList<Refund> &refunds);
    void openTopUp();
    void tellOutcome(const QUuid &key);
    void show(const Iccid &iccid);

    MainWindow &m_window;
    Shop &m_shop;
    EsimsPage &m_page;
    NoticeStrip &m_notices;
};

} // namespace Desk
