// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/team/shareddocuments.h"

#include "models/text/documenttext.h"
#include "models/text/hiddenprices.h"
#include "services/team/sharedprices.h"
#include "widgets/controls/languagechange.h"
#include "widgets/controls/painting.h"
#include "widgets/controls/valuelabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace Desk {

SharedDocuments::SharedDocuments(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    constexpr int columns = 14;
    constexpr int lines = 4;
    constexpr int standing = 1;
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(columns);
    m_layout->setVerticalSpacing(lines);
    m_layout->setColumnStretch(standing, 1);
    onLanguageChange(this, [this] { retranslate(); });
}

void SharedDocuments::addLine(const QString &kind)
{
    const int row = int(m_lines.size());
    const Line line{new QLabel, new ValueLabel, new QPushButton};
    line.name->setForegroundRole(QPalette::PlaceholderText);
    line.standing->setObjectName(kind);
    line.standing->setWordWrap(true);
    line.compare->setAutoDefault(false);
    m_layout->addWidget(line.name, row, 0);
    m_layout->addWidget(line.standing, row, 1);
    m_layout->addWidget(line.compare, row, 2);
    // A line stays as high as it is when a button comes and goes.
    QSizePolicy policy = line.compare->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    line.compare->setSizePolicy(policy);
    connect(line.compare, &QPushButton::clicked, this, [this, kind] { emit compareRequested(kind); });
    m_lines.append(line);
}

void SharedDocuments::setStandings(const QList<TeamDocuments::Standing> &standings)
{
    for (qsizetype i = m_lines.size(); i < standings.size(); ++i) {
        addLine(standings.at(i).kind);
    }
    m_standings = standings;
    retranslate();
}

void SharedDocuments::retranslate()
{
    for (qsizetype i = 0; i < m_standings.size(); ++i) {
        const TeamDocuments::Standing &standing = m_standings.at(i);
        const Line &line = m_lines.at(i);
        const QString name = DocumentText::name(standing.kind);
        line.name->setText(name);
        line.standing->setValue(DocumentText::standing(standing));
        line.standing->setAccessibleName(name);
        const bool isDifferent = standing.state == TeamDocuments::State::Differs;
        line.standing->setFont(isDifferent ? Painting::boldFont(font()) : font());
        line.compare->setText(tr("Compare…"));
        //: A button. %1: "Selling prices".
        line.compare->setAccessibleName(tr("Compare: %1").arg(name));
        line.compare->setVisible(isDifferent);
        // Rules tell what packages cost.
        line.compare->setEnabled(!arePricesHidden() || standing.kind != SharedPrices::documentKind());
    }
}

} // namespace Desk

#include "moc_shareddocuments.cpp"
