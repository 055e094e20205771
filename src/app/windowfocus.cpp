// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowfocus.h"

#include "app/startrequest.h"

#include <QGuiApplication>
#include <QWidget>

#include <xcb/xcb.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace Desk {

namespace {

/// When the person clicked, in the time of the X server; 0 where the id does not say so.
quint32 timeOf(const QByteArray &startupId)
{
    const QByteArray mark = QByteArrayLiteral("_TIME");
    const qsizetype at = startupId.lastIndexOf(mark);
    return at < 0 ? 0 : startupId.mid(at + mark.size()).toUInt();
}

/// The screen as the window manager sees it.
class X11Screen
{
public:
    explicit X11Screen(xcb_connection_t *connection)
        : m_connection(connection)
        , m_root(xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root)
    {}

    void setUserTime(xcb_window_t window, quint32 time) const
    {
        xcb_change_property(m_connection, XCB_PROP_MODE_REPLACE, window, atom("_NET_WM_USER_TIME"), XCB_ATOM_CARDINAL,
                            32, 1, &time);
    }

    void askForFocus(xcb_window_t window, quint32 time) const
    {
        xcb_client_message_event_t message = messageOf(window, atom("_NET_ACTIVE_WINDOW"), 32);
        message.data.data32[0] = 1; // From a program, not from a pager.
        message.data.data32[1] = time;
        send(message, XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY | XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT);
    }

    /// Else the desktop shows that something is about to start until it loses patience.
    void endStart(const QByteArray &startupId) const
    {
        const xcb_window_t sender = xcb_generate_id(m_connection);
        xcb_create_window(m_connection, XCB_COPY_FROM_PARENT, sender, m_root, -1, -1, 1, 1, 0,
                          XCB_WINDOW_CLASS_INPUT_ONLY, XCB_COPY_FROM_PARENT, 0, nullptr);
        const QByteArray text = "remove: ID=\"" + startupId + '"' + '\0';
        xcb_client_message_event_t message = messageOf(sender, atom("_NET_STARTUP_INFO_BEGIN"), 8);
        const xcb_atom_t further = atom("_NET_STARTUP_INFO");
        constexpr qsizetype partSize = sizeof(message.data.data8);
        for (qsizetype at = 0; at < text.size(); at += partSize) {
            std::fill(std::begin(message.data.data8), std::end(message.data.data8), quint8(0));
            const QByteArray part = text.mid(at, partSize);
            std::copy(part.begin(), part.end(), message.data.data8);
            send(message, XCB_EVENT_MASK_PROPERTY_CHANGE);
            message.type = further;
        }
        xcb_destroy_window(m_connection, sender);
    }

    void flush() const { xcb_flush(m_connection); }

private:
    struct Free
    {
        void operator()(void *reply) const { std::free(reply); }
    };

    xcb_atom_t atom(const QByteArray &name) const
    {
        const std::unique_ptr<xcb_intern_atom_reply_t, Free> reply(xcb_intern_atom_reply(
            m_connection, xcb_intern_atom(m_connection, 0, quint16(name.size()), name.constData()), nullptr));
        return reply ? reply->atom : xcb_atom_t{XCB_ATOM_NONE};
    }

    static xcb_client_message_event_t messageOf(xcb_window_t window, xcb_atom_t type, quint8 format)
    {
        xcb_client_message_event_t message = {};
        message.response_type = XCB_CLIENT_MESSAGE;
        message.format = format;
        message.window = window;
        message.type = type;
        return message;
    }

    void send(const xcb_client_message_event_t &message, quint32 mask) const
    {
        xcb_send_event(m_connection, 0, m_root, mask, reinterpret_cast<const char *>(&message));
    }

    xcb_connection_t *m_connection;
    xcb_window_t m_root;
};

} // namespace

void giveFocus(QWidget &window, const ActivationToken &token)
{
    if (!token.wayland.isEmpty()) {
        qputenv("XDG_ACTIVATION_TOKEN", token.wayland); // Where Qt looks for it when it asks for the focus.
    }
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    xcb_connection_t *connection = x11 ? x11->connection() : nullptr; // Without a display Qt has one that has none.
    if (!connection || token.startupId.isEmpty()) {
        window.activateWindow();
        return;
    }
    const X11Screen screen(connection);
    if (const quint32 time = timeOf(token.startupId)) {
        const auto id = static_cast<xcb_window_t>(window.winId());
        screen.setUserTime(id, time);
        screen.askForFocus(id, time);
    } else {
        window.activateWindow();
    }
    screen.endStart(token.startupId);
    screen.flush();
}

} // namespace Desk
