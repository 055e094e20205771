// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace Desk {

class Flags;

/// One flag beside a text. Shows nothing before it is given Flags and a country.
class FlagView : public QWidget
{
    Q_OBJECT

public:
    explicit FlagView(QWidget *parent = nullptr);

    void setFlags(Flags &flags);
    void setCountryCode(const QString &countryCode); ///< Empty: none, and no room for it.

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPointer<Flags> m_flags;
    QString m_countryCode;
};

} // namespace Desk
