// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/destinationmodel.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Desk {

class Clock;
class Flags;
class RowGuard;
namespace Ui {
class DestinationsPane;
}

/// The places that packages are sold for, filtered as one types. It says which one was chosen; what is selected in it
/// is what the page limits its search to. Owned by CataloguePage.
class DestinationsPane : public QWidget
{
    Q_OBJECT

public:
    explicit DestinationsPane(QWidget *parent = nullptr);
    ~DestinationsPane() override;

    /// Without one, rows come at once.
    void setClock(Clock &clock);
    void setFlags(Flags &flags);
    void setFormat(const Format &format);
    /// What the newest copy has. New places wait while they would move others under the hand; numbers don't.
    void setDestinations(const QList<Destination> &destinations);
    void showWaiting();
    void selectNothing();

signals:
    /// A person chose a place.
    void destinationChosen(const Desk::Destination &destination);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectFilters();
    void showWaitingIfItMay();
    void showSelected();
    void showCounts();

    std::unique_ptr<Ui::DestinationsPane> m_ui;
    DestinationModel m_destinations;
    std::unique_ptr<RowGuard> m_rowGuard;
    Format m_format;
    std::optional<QList<Destination>> m_newer; ///< Waiting.
    int m_waiting = 0;                         ///< Places of the newer ones that are not in the list.
    std::optional<Destination::Kind> m_selectedKind;
    QString m_selectedCode;
    bool m_isSelecting = false; ///< The program moves the selection: nobody chose anything.
};

} // namespace Desk
