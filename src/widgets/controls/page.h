// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exporttable.h"

#include <QWidget>

class QSettings;

namespace Desk {

/// A page of the main window. The window's one search field hands its text to the page that is open.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Of its tab and its line in the menu, in the language of the moment.
    virtual QString title() const = 0;
    /// How a person has arranged it, under keys of its own.
    virtual void saveState(QSettings &settings) const { Q_UNUSED(settings) }
    virtual void restoreState(const QSettings &settings) { Q_UNUSED(settings) }
    /// Shows what matches; done when it returns, so that an Enter typed behind it acts on what is shown.
    virtual void setSearchText(const QString &text) = 0;
    /// Down in the search field: the focus goes to the table, on the row selected there.
    virtual void enterResults() = 0;
    /// Ctrl+Enter in the search field or the table: order, or open, the selected row.
    virtual void activateSelected() {}
    /// F2: writes about the selected row, where there is something to be written.
    virtual void editSelected() {}
    /// F5.
    virtual void refresh() {}
    /// Esc: one step back. False where there is none.
    virtual bool stepBack() { return false; }
    /// "171 of 7,012", for the label at the search; empty where it means nothing.
    virtual QString matchCount() const { return {}; }
    /// What showWaiting() would show: "Show 19,900 more". Empty where everything there is is shown.
    virtual QString waitingText() const { return {}; }
    /// Shows the rows that have come and wait, for they would move others under the hand.
    virtual void showWaiting() {}
    /// Ctrl+E: what it shows, for a file. Without columns where that is no table.
    virtual ExportTable exportTable() const { return {}; }
    /// What is missing of it, in words: not read, not readable. Empty where it is whole.
    virtual QString gapsText() const { return {}; }

signals:
    /// Or waitingText().
    void matchCountChanged();
    /// The page searches for another text than it was given: the field shows it, too.
    void searchTextChanged(const QString &text);
};

} // namespace Desk
