// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// From an answer that is decoded to its QR code on the screen: the panel of the activation beside a label that shows
// nothing but the same code.

#include "widgets/activation/activationpanel.h"
#include "widgets/activation/qrcodeview.h"
#include "widgets/activation/qrmodules.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QLabel>

#include <benchmark/benchmark.h>

using namespace Desk;

namespace {

ActivationCode code(int number)
{
    return ActivationCode::fromString(
        QStringLiteral("LPA:1$rsp.esim.example.com$K2-%1XYZABC").arg(number, 8, 10, QLatin1Char('0')));
}

/// Lets the events run until this widget was painted with all that they brought. False where it was not.
class Painted : public QObject
{
public:
    explicit Painted(QWidget *widget)
        : m_widget(widget)
    {
        m_widget->installEventFilter(this);
    }
    bool wait()
    {
        constexpr int patienceMs = 10'000;
        const QDeadlineTimer deadline(patienceMs);
        for (m_wasPainted = false; !m_wasPainted && !deadline.hasExpired();) {
            QCoreApplication::processEvents();
        }
        QCoreApplication::processEvents();
        return m_wasPainted;
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_wasPainted = m_wasPainted || event->type() == QEvent::Paint;
        return false;
    }

private:
    QWidget *m_widget;
    bool m_wasPainted = false;
};

void panel(benchmark::State &state)
{
    ActivationPanel shown;
    shown.resize(420, 760);
    shown.show();
    Painted painted(shown.findChild<QrCodeView *>());
    Activation activation;
    activation.packageName = QStringLiteral("Turkey 5 GB 30 Days");
    activation.packageCode = QStringLiteral("PHAJ12");
    activation.orderReference = QStringLiteral("order_1776079539762_ab7cd");
    activation.orderedAt = QDateTime(QDate(2026, 11, 24), QTime(14, 3), Qt::UTC);
    activation.statusText = QStringLiteral("New");
    activation.iccid = Iccid::fromString(QStringLiteral("8948010000005555555")).value();
    int number = 0;
    for (auto _ : state) {
        activation.code = code(++number);
        shown.setActivation(activation);
        if (!painted.wait()) {
            state.SkipWithError("no code was painted");
            return;
        }
    }
}

void bareLabel(benchmark::State &state)
{
    QLabel shown;
    shown.resize(420, 760);
    shown.show();
    Painted painted(&shown);
    int number = 0;
    for (auto _ : state) {
        const QImage modules = qrModules(code(++number).toString());
        shown.setPixmap(QPixmap::fromImage(modules.scaled(modules.size() * 6)));
        if (!painted.wait()) {
            state.SkipWithError("no code was painted");
            return;
        }
    }
}

BENCHMARK(panel)->Unit(benchmark::kMillisecond);
BENCHMARK(bareLabel)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
