#include <nuspell/dictionary.hxx>

#include <exception>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "cnuspell.h"

struct debrief_dictionary {
  nuspell::Dictionary words;
};

extern "C" {

debrief_dictionary *debrief_dictionary_new(const char *name) {
  for (const char *folder : {"/usr/share/hunspell/", "/usr/share/myspell/dicts/"}) {
    try {
      std::filesystem::path path = std::string(folder) + name + ".aff";
      std::error_code error;
      if (!std::filesystem::exists(path, error)) continue;
      auto dictionary = std::make_unique<debrief_dictionary>();
      dictionary->words.load_aff_dic(path);
      return dictionary.release();
    } catch (const std::exception &) {
      continue;
    }
  }
  return nullptr;
}

void debrief_dictionary_free(debrief_dictionary *dictionary) { delete dictionary; }

bool debrief_dictionary_knows(const debrief_dictionary *dictionary, const unsigned char *word, size_t count) {
  try {
    return dictionary->words.spell(std::string_view(reinterpret_cast<const char *>(word), count));
  } catch (const std::exception &) {
    return false;
  }
}
}
