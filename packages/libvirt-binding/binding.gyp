{
  "targets": [
    {
      "target_name": "guesthouse_libvirt",
      "sources": [
        "<!@(node -p \"require('node:fs').readdirSync('native', {recursive: true}).filter(f => f.endsWith('.cc') && !f.endsWith('headers-check.cc')).map(f => 'native/' + f).sort().join(' ')\")"
      ],
      "include_dirs": ["<!(node -p \"require('node:path').dirname(require.resolve('node-addon-api'))\")"],
      "defines": [
        "NAPI_VERSION=8",
        "NAPI_DISABLE_CPP_EXCEPTIONS",
        "NODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS"
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
