# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Made by packaging/renew-completions of what esimfly-desk says with --help.
complete -c esimfly-desk -f
complete -c esimfly-desk -l sandbox -d 'Start on the built-in sandbox account. Nothing in it is real.'
complete -c esimfly-desk -l new-sale -d 'Go to the search with nothing in it, in the window that is open already, too.'
complete -c esimfly-desk -l api -x -d 'Another address for the API: https, or http on this computer only.'
complete -c esimfly-desk -l profile -x -d 'A separate account, cache and settings (letters, digits, - and _).'
complete -c esimfly-desk -l tour -x -a '(__fish_complete_directories)' -d 'With --sandbox: sell one eSIM and show the main pages by itself, save a picture of each step into DIR.'
complete -c esimfly-desk -l language -x -a 'ar ckb de en es fa fr it pt_BR ru tr zh_CN' -d 'Another language than the system\'s, as a two-letter code.'
complete -c esimfly-desk -l team -x -d 'Join the team whose server is there: "host=… port=… dbname=… user=… sslrootcert=…". The password comes from ESIMFLY_DESK_TEAM_PASSWORD or the keychain.'
complete -c esimfly-desk -s v -l version -d 'Show the version.'
complete -c esimfly-desk -s h -l help -d 'Show this help.'
