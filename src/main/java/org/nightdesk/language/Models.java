package org.nightdesk.language;

import edu.stanford.nlp.ie.NERClassifierCombiner;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/**
 * CoreNLP's tokenizer, tagger, recognisers and parser, called straight and each loaded at first use. SUTime, the
 * fine-grained recogniser and statistical coreference stay off: they cost more than all else and are wrong more often.
 */
final class Models {

    private static final String FOLDER = "edu/stanford/nlp/models/";
    private static final String TAGGER = FOLDER + "pos-tagger/english-left3words-distsim.tagger";
    private static final String[] RECOGNISERS = {
        FOLDER + "ner/english.all.3class.distsim.crf.ser.gz",
        FOLDER + "ner/english.muc.7class.distsim.crf.ser.gz",
        FOLDER + "ner/english.conll.4class.distsim.crf.ser.gz"
    };
    private static final String PARSER = FOLDER + "parser/nndep/english_UD.gz";
    private static final String TOKENIZER_OPTIONS = "invertible=true,untokenizable=noneKeep";

    private final Supplier<MaxentTagger> tagger = once(() -> new MaxentTagger(TAGGER));
    private final Supplier<NERClassifierCombiner> recogniser = once(Models::loadRecogniser);
    private final Supplier<DependencyParser> parser = once(() -> DependencyParser.loadFromModelFile(PARSER));
    private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();

    /** The text in sentences of tokens with their places. */
    List<List<CoreLabel>> sentences(String text) {
        PTBTokenizer<CoreLabel> tokenizer =
                new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(true), TOKENIZER_OPTIONS);
        return splitter.process(tokenizer.tokenize());
    }

    /** Sets part of speech, lemma and entity on the tokens of one sentence. */
    void tag(List<CoreLabel> sentence) {
        tagger.get().tagCoreLabels(sentence);
        for (CoreLabel word : sentence) {
            word.setLemma(Morphology.lemmaStatic(word.word(), word.tag()));
        }
        recogniser.get().classify(sentence);
    }

    /** The tree of a sentence, parsed in its shortened form; relative clauses inside it are parsed apart. */
    DependencyTree parse(List<Token> tokens) {
        return RelativeClause.in(tokens)
                .map(clause -> clause.joined(parse(clause.rest(tokens)), parse(clause.inner(tokens))))
                .orElseGet(() -> whole(tokens));
    }

    private DependencyTree whole(List<Token> tokens) {
        Folding folding = Folding.of(tokens);
        return Mending.of(tokens, folding.unfolded(parsed(folding.shortened())));
    }

    private DependencyTree parsed(List<Token> tokens) {
        List<TaggedWord> words =
                tokens.stream().map(t -> new TaggedWord(t.text(), t.tag())).toList();
        GrammaticalStructure structure = parser.get().predict(words);
        List<Integer> heads = new ArrayList<>(Collections.nCopies(tokens.size(), -1));
        List<String> relations = new ArrayList<>(Collections.nCopies(tokens.size(), "root"));
        for (TypedDependency arc : structure.typedDependencies()) {
            heads.set(arc.dep().index() - 1, arc.gov().index() - 1);
            relations.set(arc.dep().index() - 1, arc.reln().toString());
        }
        return new DependencyTree(heads, relations);
    }

    private static NERClassifierCombiner loadRecogniser() {
        try {
            return new NERClassifierCombiner(false, false, RECOGNISERS);
        } catch (IOException e) {
            throw new UncheckedIOException("a recogniser's model cannot be read: " + Arrays.toString(RECOGNISERS), e);
        }
    }

    private static <T> Supplier<T> once(Supplier<T> load) {
        return new Supplier<>() {
            private final List<T> loaded = new ArrayList<>(1);

            @Override
            public synchronized T get() {
                if (loaded.isEmpty()) {
                    loaded.add(load.get());
                }
                return loaded.getFirst();
            }
        };
    }
}
