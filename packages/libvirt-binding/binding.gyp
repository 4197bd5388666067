{
  "targets": [
    {
      "target_name": "guesthouse_libvirt",
      "sources": [
        "<!@(node -p \"require('node:fs').readdirSync('native', {recursive: true}).filter(f => f.endsWith('.cc') && !f.startsWith('check')).map(f => 'native/' + f).sort().join(' ')\")"
      ],
      "defines": [
        "NAPI_VERSION=8"
      ],
      "cflags": ["-fvisibility=hidden"],
      "cflags_cc!": ["-std=gnu++17"],
      "cflags_cc": ["-std=gnu++20", "-Wall", "-Wextra", "-Werror", "-Wno-cast-function-type", "-Wno-missing-field-initializers"],
      "ldflags": ["-Wl,-z,nodelete", "-Wl,-z,now"],
      "libraries": ["-ldl", "-lpthread"],
      "xcode_settings": {
        "CLANG_CXX_LANGUAGE_STANDARD": "gnu++20",
        "GCC_SYMBOLS_PRIVATE_EXTERN": "YES",
        "OTHER_CPLUSPLUSFLAGS": ["-Wall", "-Wextra"]
      }
    }
  ]
}
