// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/destinationmodel.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Desk {

class Flags;
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

    void setFlags(Flags &flags);
    void setFormat(const Format &format);
    /// What the newest copy has. It waits while the mouse is over the list: rows that move by themselves get clicked by
    /// mistake.
    void setDestinations(const QList<Destination> &destinations);
    /// Shows this place as chosen, where the list has it; chooses nothing.
    void select(Destination::Kind kind, const QString &code);
    void selectNothing();

signals:
    /// A person chose a place.
    void destinationChosen(const Desk::Destination &destination);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectFilters();
    void showWaiting();
    void showSelected();

    std::unique_ptr<Ui::DestinationsPane> m_ui;
    DestinationModel m_destinations;
    std::optional<QList<Destination>> m_waiting; ///< Newer ones, while the mouse is over the list.
    std::optional<Destination::Kind> m_selectedKind;
    QString m_selectedCode;
    bool m_isSelecting = false; ///< The program moves the selection: nobody chose anything.
};

} // namespace Desk
