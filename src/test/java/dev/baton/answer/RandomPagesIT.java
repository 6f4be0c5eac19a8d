package dev.baton.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.answer.Answerer.CompletedBy;
import dev.baton.store.Reader;
import dev.baton.support.BatonTest;
import dev.baton.support.Engines;
import dev.baton.support.Pager;
import dev.baton.support.RandomOrders;
import graphql.schema.GraphQLSchema;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Random lists of the bundled history in random orders: read page by page, from either
 * end and with random sizes, they are what one page holds.
 */
@BatonTest
class RandomPagesIT {

    private static final int ORDERS_OF_A_LIST = 4;

    @Autowired
    private Driver driver;

    @Autowired
    private BookmarkManager bookmarks;

    /**
     * A list of no more than a page: the request around it, the type that has its field,
     * the field.
     */
    private record Listed(String around, String type, String field, String where, int seed) {
    }

    private static Stream<Listed> lists() {
        return Stream
            .of(new Listed("%s", "Query", "cities", "", 0), new Listed("%s", "Query", "conferences", "", 0),
                    new Listed("%s", "Query", "figures", "", 0), new Listed("%s", "Query", "documents", "", 0),
                    new Listed("%s", "Query", "entities",
                            "where: {or: [{onCity: {}}, {onConference: {}}, {onCluster: {}}]}", 0),
                    new Listed("conference(id: \"conference/iclc-5\") { %s }", "Conference", "sessions", "", 0),
                    new Listed("session(id: \"session/iclc-5-opening\") { %s }", "Session", "speakers", "", 0),
                    new Listed("theme(id: \"theme/learning-for-health\") { %s }", "Theme", "addressedBy", "", 0),
                    new Listed("country(id: \"country/republic-of-korea\") { %s }", "Country", "cities", "", 0),
                    new Listed("networks(first: 1) { nodes { %s } }", "Network", "members", "", 0))
            .flatMap(l -> IntStream.range(0, ORDERS_OF_A_LIST)
                .mapToObj(seed -> new Listed(l.around(), l.type(), l.field(), l.where(), seed)));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void pagesTogetherAreTheList(Listed list) {
        Reader reader = new Reader(driver, bookmarks, new Reader.Settings(Duration.ofSeconds(60), 1, null), List.of());
        GraphQLSchema schema = Engines.schema(reader::read, CompletedBy.LAYOUT);
        Random random = new Random(list.hashCode());
        String orderBy = RandomOrders.of(schema, list.type(), list.field(), random);
        String arguments = list.where().isEmpty() ? orderBy : list.where() + ", " + orderBy;
        Pager pager = new Pager(schema, list.around(), list.field(), arguments);

        Pager.Page whole = pager.page(false, Engines.LIMITS.pageSize(), null);

        assertThat(whole.cursors()).doesNotHaveDuplicates().hasSize(whole.total());
        assertThat(whole.total()).as("a list of one page").isBetween(1, Engines.LIMITS.pageSize());
        assertThat(pager.walk(false, () -> 1 + random.nextInt(9), () -> {
        })).as("forwards, %s", orderBy).isEqualTo(whole.ids());
        assertThat(pager.walk(true, () -> 1 + random.nextInt(9), () -> {
        })).as("backwards, %s", orderBy).isEqualTo(whole.ids());
        int at = random.nextInt(whole.total());
        String cursor = whole.cursors().get(at);
        assertThat(pager.page(false, 100, cursor).ids()).isEqualTo(whole.ids().subList(at + 1, whole.total()));
        assertThat(pager.page(true, 100, cursor).ids()).isEqualTo(whole.ids().subList(0, at));
    }

}
