// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/copyfield.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Desk {

CopyField::CopyField(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_edit(new QLineEdit(this))
    , m_button(new QPushButton(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_edit);
    m_edit->setReadOnly(true);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    m_edit->setFont(fixed);
    m_button->setAutoDefault(false);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setVerticalSpacing(2);
    layout->addWidget(m_label, 0, 0, 1, 2);
    layout->addWidget(m_edit, 1, 0);
    layout->addWidget(m_button, 1, 1);
    connect(m_button, &QPushButton::clicked, this, &CopyField::copyRequested);
}

void CopyField::setNames(const QString &label, const QString &copyName)
{
    m_label->setText(label);
    m_edit->setAccessibleName(label);
    //: On a button beside a field.
    m_button->setText(tr("Copy"));
    m_button->setAccessibleName(copyName);
    m_button->setToolTip(copyName);
}

void CopyField::setText(const QString &text)
{
    m_edit->setText(text);
    m_edit->setCursorPosition(0);
    m_button->setEnabled(!text.isEmpty());
}

QString CopyField::text() const
{
    return m_edit->text();
}

} // namespace Desk
