// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Desk {

/// A text to read, select and copy: its name above it, the text, a button beside it.
class CopyField : public QWidget
{
    Q_OBJECT

public:
    explicit CopyField(QWidget *parent = nullptr);

    /// The name of the field, and of its button for assistive technology ("Copy ICCID").
    void setNames(const QString &label, const QString &copyName);
    void setText(const QString &text);
    QString text() const;
    QPushButton *button() const { return m_button; }

signals:
    void copyRequested();

private:
    QLabel *m_label;
    QLineEdit *m_edit;
    QPushButton *m_button;
};

} // namespace Desk
