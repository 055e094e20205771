// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordroles.h"
#include "services/books/daycloses.h"
#include "widgets/orders/closesheet.h"

#include <QDialog>

#include <functional>
#include <memory>

class QPrinter;

namespace Desk {

class DayCloseModel;
class Preferences;
enum class ExportFormat;

namespace Ui {
class DayCloseDialog;
}

/// Closes a day of the shop: what it comes to, what of it is not certain, what has changed since it was closed before;
/// printed, saved and kept. Show it with open().
class DayCloseDialog : public QDialog
{
    Q_OBJECT

public:
    /// All must outlive it.
    DayCloseDialog(DayCloses &closes, Preferences &preferences, Clock &clock, QWidget *parent = nullptr);
    ~DayCloseDialog() override;

    QDate day() const;
    void setDay(QDate day);

    void reject() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onDayChanged();
    void onBookChanged();
    void onReadingChanged();
    void onLastRead(QDate day, const Result<DayCloses::Last> &last);
    void onKept(const DayClose &close, const Result<void> &result);
    QDate today() const;
    DayClose closeNow() const;
    void renew();
    void showClose();
    void showSince();
    /// Does it at once, or once a person agreed to leave out what is hidden.
    void withoutPrices(std::function<void()> act);
    CloseSheet sheet() const;
    void print();
    void savePdf();
    void exportAs(ExportFormat format);
    void keep();
    void say(Tone tone, const QString &sentence);
    void retranslate();

    std::unique_ptr<Ui::DayCloseDialog> m_ui;
    DayCloses &m_closes;
    Preferences &m_preferences;
    Clock &m_clock;
    DayCloseModel *m_model;
    DayCloses::Last m_last;
    QString m_closedText; ///< What was said when the day was closed: it need not be said twice.
    bool m_isLastReadable = true;
    bool m_isKeeping = false; ///< It is being written.
    std::unique_ptr<QPrinter> m_printer;
};

} // namespace Desk
