// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

namespace Desk {

/// A field for a day. Qt turns the parts of a date round where windows are mirrored, as if it read from the left there;
/// here a day reads as it does in every sentence of its language. It is wide enough for any month.
class DayEdit : public QDateEdit
{
    Q_OBJECT

public:
    explicit DayEdit(QWidget *parent = nullptr);

    /// As QLocale has it, whose names of months are those of the language of now.
    void setPattern(const QString &pattern);

protected:
    bool event(QEvent *event) override;

private:
    void showPattern();

    QString m_pattern;
};

} // namespace Desk
