// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/esims/esimheading.h"

#include "models/text/esimtext.h"
#include "widgets/controls/painting.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Desk {

EsimHeading::EsimHeading(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
{
    QFont titleFont = Painting::boldFont(font());
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.3);
    m_title->setFont(titleFont);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    for (QLabel *label : {m_title, m_subtitle}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
}

void EsimHeading::setEsim(const Esim &esim, const QString &note)
{
    m_title->setText(esim.packageName);
    m_title->show();
    QStringList parts{Format::isolated(EsimText::state(esim))};
    if (!esim.iccid.isEmpty()) {
        parts << Format::leftToRight(esim.iccid.grouped());
    }
    if (!note.isEmpty()) {
        parts << Format::isolated(note);
    }
    m_subtitle->setText(parts.join(QStringLiteral(" · ")));
}

void EsimHeading::clear(const QString &reason)
{
    m_title->clear();
    m_title->hide();
    m_subtitle->setText(reason);
}

} // namespace Desk
