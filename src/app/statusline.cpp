// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/statusline.h"

#include "models/text/shownkeys.h"
#include "widgets/controls/yieldinglabel.h"

#include <QDateTime>
#include <QEvent>
#include <QLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStatusBar>

#include <algorithm>
#include <array>

namespace Desk {

StatusLine::StatusLine(QStatusBar *bar)
    : QObject(bar)
    , m_bar(bar)
    , m_connection(new YieldingLabel(bar))
    , m_catalogue(new YieldingLabel(bar))
    , m_orders(new YieldingLabel(bar))
    , m_team(new YieldingLabel(bar))
    , m_pricesHidden(new YieldingLabel(bar))
    , m_requests(new YieldingLabel(bar))
    , m_timeZone(new YieldingLabel(bar))
    , m_progress(new QProgressBar(bar))
    , m_stop(new QPushButton(bar))
{
    bar->setSizeGripEnabled(false);
    bar->setMinimumWidth(1); // It is no reason for a window to be wider than its screen.
    bar->installEventFilter(this);
    const int em = bar->fontMetrics().height();
    m_progress->setMinimumWidth(em * 2);
    m_progress->setMaximumWidth(em * 10);
    m_progress->setMaximumHeight(em);
    m_progress->setTextVisible(false);
    QFont strong = bar->font();
    strong.setBold(true);
    m_pricesHidden->setFont(strong);
    for (QLabel *label : {m_connection, m_catalogue, m_orders, m_team, m_pricesHidden, m_requests, m_timeZone}) {
        label->setContentsMargins(em / 2, em / 6, em / 2, em / 6);
    }
    bar->addWidget(m_connection);
    bar->addWidget(m_catalogue);
    bar->addWidget(m_orders);
    bar->addWidget(m_progress);
    bar->addWidget(m_stop);
    bar->addPermanentWidget(m_team);
    bar->addPermanentWidget(m_pricesHidden);
    bar->addPermanentWidget(m_requests);
    bar->addPermanentWidget(m_timeZone);
    m_orders->hide();
    m_team->hide();
    m_pricesHidden->hide();
    hideProgress();
    retranslate();
    connect(m_stop, &QPushButton::clicked, this, &StatusLine::stopRequested);
}

void StatusLine::setConnection(const QString &text)
{
    m_connection->setValue(text);
}

void StatusLine::setCatalogue(const QString &text)
{
    m_catalogue->setValue(text);
}

void StatusLine::setRequests(const QString &text)
{
    m_requests->setValue(text);
    fit();
}

void StatusLine::setOrders(const QString &text)
{
    m_orders->setValue(text);
    fit();
}

void StatusLine::setTeam(const QString &text)
{
    m_team->setValue(text);
    m_team->setVisible(!text.isEmpty());
}

void StatusLine::setPricesHidden(bool areHidden)
{
    m_pricesHidden->setVisible(areHidden);
}

void StatusLine::setProgress(const Progress &progress)
{
    m_progress->setAccessibleName(progress.what);
    m_progress->setRange(0, progress.maximum);
    m_progress->setValue(progress.value);
    m_stop->setToolTip(progress.stopHint);
    m_progress->show();
    m_stop->show();
}

void StatusLine::hideProgress()
{
    m_progress->hide();
    m_stop->hide();
}

bool StatusLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_bar && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)) {
        fit();
    }
    return QObject::eventFilter(watched, event);
}

/// Where there is no room for all of it, what is asked for least is left out as a whole.
void StatusLine::fit()
{
    const int gap = m_bar->layout()->spacing();
    const auto widthOf = [gap](const QWidget &part) {
        return part.minimumSizeHint().expandedTo(part.minimumSize()).width() + std::max(0, gap);
    };
    const std::array leftOut{m_timeZone, m_requests, m_orders};
    const auto isOneOf = [&leftOut](const QWidget *part) {
        return std::find(leftOut.begin(), leftOut.end(), part) != leftOut.end();
    };
    int spare = m_bar->width();
    for (const QWidget *part : m_bar->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        spare -= part->isHidden() || isOneOf(part) ? 0 : widthOf(*part);
    }
    for (auto label = leftOut.rbegin(); label != leftOut.rend(); ++label) {
        const bool isShown = !(*label)->text().isEmpty() && widthOf(**label) <= spare;
        (*label)->setVisible(isShown);
        spare -= isShown ? widthOf(**label) : 0;
    }
}

void StatusLine::retranslate()
{
    //: Name of what the status bar says about the connection to eSIMfly.
    m_connection->setAccessibleName(tr("Connection"));
    //: Name of what the status bar says about the copy of the catalogue, and when it was made.
    m_catalogue->setAccessibleName(tr("Catalogue age"));
    //: Name of what the status bar says while all orders are read.
    m_orders->setAccessibleName(tr("Orders"));
    //: Name of what the status bar says about how many questions eSIMfly takes in this hour.
    m_requests->setAccessibleName(tr("Requests left"));
    //: Name of what the status bar says about the desks that sell together.
    m_team->setAccessibleName(tr("Team"));
    //: In the status bar, while no costs, margins and balance are shown.
    m_pricesHidden->setAccessibleName(tr("Prices hidden"));
    const QString hidden = withShownKeys(tr("No costs, margins or balance are shown. F8 shows them."));
    m_pricesHidden->setValue(tr("Prices hidden"), hidden);
    m_pricesHidden->setToolTip(hidden);
    //: Name of what the status bar says about the computer's time zone.
    m_timeZone->setAccessibleName(tr("Time zone"));
    //: Button: stops copying the catalogue.
    m_stop->setText(tr("Stop"));
    const int minutes = QDateTime::currentDateTime().offsetFromUtc() / 60;
    QString offset = QString::number(std::abs(minutes) / 60);
    if (minutes % 60 != 0) {
        offset += QStringLiteral(":%1").arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
    }
    //: %1 is the difference to UTC: "+3", "-4:30"
    m_timeZone->setValue(
        tr("All times local (UTC%1)").arg((minutes < 0 ? QStringLiteral("-") : QStringLiteral("+")) + offset));
}

} // namespace Desk
