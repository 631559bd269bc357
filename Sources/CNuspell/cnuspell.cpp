#include <nuspell/dictionary.hxx>

#include <exception>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "cnuspell.h"

struct debrief_dictionary {
  nuspell::Dictionary words;
};

extern "C" {

debrief_dictionary *debrief_dictionary_new(const char *path) {
  try {
    std::error_code error;
    if (!std::filesystem::exists(path, error)) return nullptr;
    auto dictionary = std::make_unique<debrief_dictionary>();
    dictionary->words.load_aff_dic(path);
    return dictionary.release();
  } catch (const std::exception &) {
    return nullptr;
  }
}

void debrief_dictionary_free(debrief_dictionary *dictionary) { delete dictionary; }

bool debrief_dictionary_knows(const debrief_dictionary *dictionary, const unsigned char *word, size_t count) {
  try {
    return dictionary->words.spell(std::string_view(reinterpret_cast<const char *>(word), count));
  } catch (const std::exception &) {
    return false;
  }
}

void debrief_dictionary_suggest(
    const debrief_dictionary *dictionary, const unsigned char *word, size_t count, size_t most,
    debrief_suggestion_body body, void *context) {
  try {
    std::vector<std::string> suggestions;
    dictionary->words.suggest(std::string_view(reinterpret_cast<const char *>(word), count), suggestions);
    for (size_t position = 0; position < suggestions.size() && position < most; ++position) {
      const std::string &suggestion = suggestions[position];
      body(context, reinterpret_cast<const unsigned char *>(suggestion.data()), suggestion.size());
    }
  } catch (const std::exception &) {
  }
}
}
