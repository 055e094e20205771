// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/esim.h"

#include <QWidget>

class QLabel;

namespace Desk {

/// Which eSIM a panel is about: its package, then number, state and customer.
class EsimHeading : public QWidget
{
    Q_OBJECT

public:
    explicit EsimHeading(QWidget *parent = nullptr);

    void setEsim(const Esim &esim, const QString &note);
    /// There is none: says what to do instead.
    void clear(const QString &reason);

private:
    QLabel *m_title;
    QLabel *m_subtitle;
};

} // namespace Desk
